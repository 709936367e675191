import type { DatedEvent } from '../story/model';
import type { StoryFile } from '../story/schema';
import { daysOf } from '../story/files/edtf';

/** Sorts a story's dated events by their first day; of two with the same, the longer comes first. */
export function compileDatedEvents(moments: StoryFile['moments'], isSouthern?: boolean): DatedEvent[] {
  return moments
    .map((moment) => ({ ...moment, from: '', ...daysOf(moment.date, isSouthern) }))
    .sort((a, b) => order(a.from, b.from) || order(b.until ?? '9999', a.until ?? '9999'));
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
