import type { EventKind } from '../../../story/kinds';
import type { Text } from '../../../story/model';
import type { WrittenActor } from '../../edits/parts';
import type { ShapeKind } from '../read/model';

/** What the shapes of a group become. */
export type Becomes = 'place' | 'event' | 'front' | 'route' | 'zone' | 'influence' | 'nothing';

/** What each sort of shape can become, the usual first. */
export const possible = {
  point: ['place', 'event', 'nothing'],
  line: ['route', 'front', 'nothing'],
  area: ['zone', 'influence', 'nothing'],
} as const satisfies Readonly<Record<ShapeKind, readonly Becomes[]>>;

/** Who holds what an area encloses, or has influence there. */
export type Party =
  | { readonly by: 'actor'; readonly id: string }
  | { readonly by: 'name'; readonly name: string; readonly kind: WrittenActor['kind'] }
  /** One for each value of a property; those that no party of the story is called are new ones. */
  | { readonly by: 'property'; readonly property: string; readonly kind: WrittenActor['kind'] };

/** How codes of event data tell how exact a position is. */
export type PrecisionCodes = 'acled' | 'ucdp';

/** What becomes of the shapes of one sort in one layer. */
export interface GroupChoice {
  readonly becomes: Becomes;
  /** By language of the story, the property that has the names in it; none where they are still to be written. */
  readonly names: Readonly<Record<string, string>>;
  readonly event: EventKind;
  /** The property that tells what each event is, in place of one kind for all. */
  readonly eventFrom?: string | undefined;
  /** The property with the dates of events. */
  readonly date?: string | undefined;
  /** The property with codes of how exact each date is. */
  readonly dateCodes?: { readonly property: string; readonly codes: PrecisionCodes } | undefined;
  readonly party?: Party | undefined;
  readonly precisionKm: number;
  /** The property with codes of how exact each position is. */
  readonly precision?: { readonly property: string; readonly codes: PrecisionCodes } | undefined;
}

/** Where the file is from, as the author says it. */
export interface FileSource {
  readonly name: string;
  /** The date as of which it is right: EDTF. */
  readonly asOf: string;
  readonly licence: string;
  readonly url: string;
}

export interface Choices {
  /** By the id of a group. */
  readonly groups: Readonly<Record<string, GroupChoice>>;
  /** How far lines may be off for having fewer positions, km. */
  readonly toleranceKm: number;
  /** Who holds the ground that no area covers; nobody yet where there is none. */
  readonly rest?: Party | undefined;
  readonly source: FileSource;
}

/** Words of the features that are made, in the languages of the story as far as they are known. */
export interface MadeTexts {
  readonly reason: Text;
  readonly description: Text;
  readonly restName: Text;
}
