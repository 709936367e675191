import { code } from './code';

type NoSpeaker = [{ id: string }, { speakers: readonly string[] }];

export const supportCodes = {
  'feature-without-claim': code<[{ id: string }]>(3, 'nothing'),
  'context-without-reason': code<[{ id: string }]>(3, 'nothing'),
  'context-with-claims': code<[{ id: string }]>(3, 'nothing'),
  'claim-of-other-time': code<[{ claim: string; time: string }, { id: string; time: string }]>(3, 'nothing'),
  'holder-without-claim': code<[{ id: string; date: string }]>(3, 'nothing'),
  'claim-of-no-speaker': code<NoSpeaker>(3, 'item'),
  'sentence-of-no-speaker': code<NoSpeaker>(3, 'value'),
  /** A claim whose speaker does not speak in the sentence that it quotes, by the sentence's own speakers. */
  'speaker-elsewhere': code<[{ id: string; sentence: string }, { speakers: readonly string[] }]>(
    3,
    'nothing',
    'warning',
  ),
  'mode-and-view': code<[{ mode: string }]>(3, 'item'),
  'view-of-no-actor': code<[{ id: string }]>(3, 'item'),
  'sentence-without-place': code<[{ id: string }]>(4, 'nothing'),
  'sentence-with-both': code<[{ id: string }]>(4, 'nothing'),
};
