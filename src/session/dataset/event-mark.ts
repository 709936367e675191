/** A mark on the map that stands for events of one kind of the table. */
export interface EventMark {
  /** The number of the event that it is drawn at. */
  readonly event: number;
  /** The place of its kind among those of the table. */
  readonly kind: number;
  readonly count: number;
  /** The range of numbers in which they are; of one event, its own. */
  readonly from: number;
  readonly to: number;
  /** Ids of actors that most of them name, and how many name each. */
  readonly parties: readonly (readonly [actor: string, count: number])[];
  /** Of the map that shows it. */
  readonly zoom: number;
  /** Degrees. */
  readonly at: readonly [lon: number, lat: number];
}
