import { code } from './code';

export const dateCodes = {
  'no-such-date': code<[{ date: string }]>(5, 'item'),
  'moment-without-beginning': code<[{ date: string }]>(5, 'item'),
  'change-too-early': code<[{ date: string }, { date: string }]>(5, 'nothing'),
};
