import * as v from 'valibot';
import { described, form, id, optional, schemaReference, text } from './basics';
import { edtf } from './dates';
import { claimKinds, claimModes, claimStatuses, supportKinds } from './claim-kinds';
import { span } from './sentences-file';

const quote = v.strictObject({
  sentence: described(id, 'The sentence that the words stand in'),
  ...span,
  prefix: optional(
    v.string(),
    'The words just before, where those of the quote stand more than once in the source. "npm run check -- --fix" writes it',
  ),
  suffix: optional(
    v.string(),
    'The words just after, where those of the quote stand more than once in the source. "npm run check -- --fix" writes it',
  ),
  rendered: optional(
    text,
    'By language, the words of the translation that render the quote, as they stand there once: shown, never quoted as the source',
  ),
});

const relation = v.strictObject({
  from: described(id, 'Who does it'),
  to: described(v.array(id), 'To whom; nobody where the words name none'),
});

const claim = v.strictObject({
  id: described(id, 'The id by which features, topics and moments name the claim'),
  kind: described(v.picklist(claimKinds), 'What the claim says; "describes" where no other kind fits'),
  speaker: described(id, 'Who says it'),
  mode: described(
    v.picklist(claimModes),
    '"said": the speaker says it in these words; "implied": only the context names the speaker; "view": the speaker reports somebody’s opinion',
  ),
  viewOf: optional(id, 'The actor whose view the speaker reports; with the mode "view" only'),
  status: optional(
    v.picklist(claimStatuses),
    '"asserted", also where left out; "alleged": an accusation, or at second hand and not adopted; "denied": the speaker says that it is not so',
  ),
  support: optional(
    v.pipe(v.array(v.picklist(supportKinds)), v.nonEmpty(form('one-support'))),
    'With the kind "backs": what the backing is, where the words say it',
  ),
  valid: optional(
    edtf,
    'The time of which the words say it, an interval of EDTF such as "2016-08/2017-03", where that is not all of the story’s: as of another date it says nothing of who holds what',
  ),
  actors: described(v.array(id), 'All actors that the claim speaks of'),
  relation: optional(
    relation,
    'Who does it to whom, with the kinds that relate actors. "allied-with" and "holds-talks" go both ways: either may come first',
  ),
  statement: described(text, 'The claim in plain words of the makers’, without words that judge'),
  quotes: described(
    v.pipe(v.array(quote), v.nonEmpty(form('one-quote'))),
    'The words of the source that make the claim',
  ),
});

export const claimsFile = v.strictObject({
  ...schemaReference,
  claims: described(v.array(claim), 'What the speakers say, each with its words'),
});

export type ClaimsFile = v.InferOutput<typeof claimsFile>;
