import { code, type TooMany } from './code';

type NoSuch = [{ id: string }];

export const referenceCodes = {
  'id-again': code<NoSuch>(5, 'item'),
  'no-such-actor': code<NoSuch>(5, 'item'),
  'no-such-source': code<NoSuch>(5, 'item'),
  'no-such-speaker': code<NoSuch>(5, 'item'),
  'no-such-anchor': code<NoSuch>(5, 'item'),
  'no-such-sentence': code<NoSuch>(5, 'value'),
  'no-such-claim': code<NoSuch>(5, 'value'),
  'no-such-feature': code<NoSuch>(5, 'value'),
  'no-such-front': code<NoSuch>(5, 'value'),
  'no-such-zone': code<NoSuch>(5, 'value'),
  'no-such-stop': code<[{ id: string }, { route: string }]>(5, 'item'),
  'claim-of-other-route': code<[{ id: string }, { route: string }]>(5, 'value'),
  'too-many-stretch-claims': code<TooMany>(5, 'item'),
};
