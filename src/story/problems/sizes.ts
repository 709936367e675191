import { code, type TooMany } from './code';

export const sizeCodes = {
  'too-many-line-positions': code<TooMany>(5, 'item'),
  'too-many-area-positions': code<TooMany>(5, 'item'),
  'route-too-long': code<[{ id: string; km: number }, { km: number }]>(5, 'item'),
};
