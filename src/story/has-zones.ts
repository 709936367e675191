import type { Story } from './model';

/** Whether a story says who holds what: without zones, no date of theirs is shown. */
export const hasZones = ({ features }: Pick<Story, 'features'>): boolean =>
  features.some(({ kind }) => kind === 'zone');
