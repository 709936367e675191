import { code } from './code';

export const dateCodes = {
  'no-such-date': code<[{ date: string }]>(5, 'item'),
  'moment-without-beginning': code<[{ date: string }]>(5, 'item'),
  'situation-too-early': code<[{ date: string }, { date: string }]>(5, 'nothing'),
  'situation-undated': code<[{ id: string }]>(3, 'nothing'),
  'change-too-early': code<[{ date: string }, { date: string }]>(5, 'nothing'),
};
