import { code, type TooMany } from './code';

export const accountCodes = {
  'too-many-actors': code<TooMany>(5, 'value'),
  'too-many-relations': code<TooMany>(5, 'value'),
  'kind-without-relation': code<[{ kind: string }]>(3, 'item'),
  'relation-in-other-kind': code<[{ kind: string }, { kinds: readonly string[] }]>(3, 'item'),
  'support-in-other-kind': code<[{ kind: string }]>(3, 'value'),
  'relation-of-other-actor': code<[{ id: string }, { actors: readonly string[] }]>(5, 'item'),
  'relation-id-again': code<[{ id: string }]>(5, 'item'),
  'topic-of-one-speaker': code<[{ id: string }]>(3, 'item'),
  'moment-without-note': code<[{ id: string }]>(3, 'nothing'),
};
