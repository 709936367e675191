import type { Moment } from '../story/model';
import type { StoryFile } from '../story/schema';
import { daysOf } from '../story/files/edtf';

/** The story's moments with the days between which they lie, the earliest first; of two, the longer first. */
export function compileMoments(moments: StoryFile['moments']): Moment[] {
  return moments
    .map((moment) => ({ ...moment, from: '', ...daysOf(moment.date) }))
    .sort((a, b) => order(a.from, b.from) || order(b.until ?? '9999', a.until ?? '9999'));
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
