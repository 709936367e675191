import type { EventKind } from '../../../story/kinds';

/** Columns that tell what an event is, the more exact first. */
export const eventColumns = ['sub_event_type', 'event_type', 'type_of_violence'] as const;

/** Words of event data for each kind, the first that fits: of what the map has no sign for there is none. */
const words: readonly (readonly [RegExp, EventKind])[] = [
  [/shell|artillery|missile|air.?(strike|raid)|drone|strike|explosi|bomb|remote|landmine|grenade/i, 'strike'],
  [/cease.?fire|agreement|treaty/i, 'agreement'],
  [/withdr|retreat|surrender/i, 'withdrawal'],
  [/displac|refugee|evacuat/i, 'displacement'],
  [/arriv|deploy|headquarters|base established/i, 'arrival'],
  // Codes 1 and 2 are conflicts between armed parties, 3 is violence of one of them against civilians.
  [/battle|clash|armed clash|regains|overtakes|state.?based|^[12](\.0)?$/i, 'clash'],
];

export const eventKindIn = (text: string | undefined): EventKind | undefined =>
  words.find(([form]) => form.test(text ?? ''))?.[1];
