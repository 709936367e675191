import * as v from 'valibot';
import { tints } from '../kinds';
import { described, form, id, optional, text, wikidata } from './basics';

export const actorKinds = [
  'state',
  'government',
  'armed-groups',
  'movement',
  'organisation',
  'mission',
] as const;

/** Who says something. */
export const speaker = v.strictObject({
  id: described(id, 'The id by which sentences and claims name the speaker'),
  name: described(text, 'What the page calls the speaker, such as "The article" for the source’s own voice'),
  description: described(text, 'Whose account this is, and how the source comes to have it'),
});

/** Who does something. */
export const actor = v.strictObject({
  id: described(id, 'The id by which claims and features name the actor'),
  wikidata,
  name: described(text, 'A neutral name: words that judge belong into quotes, with their speaker'),
  short: optional(text, 'A shorter name, for where there is no room for the name'),
  kind: described(
    v.picklist(actorKinds),
    'What it is: "organisation" is an international one, "mission" one of peacekeepers or observers',
  ),
  tint: described(
    v.picklist(tints, form('tint')),
    'The colour of its zones and signs; allies may share one, and a pattern tells their zones apart',
  ),
});
