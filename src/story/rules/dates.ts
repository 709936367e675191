import { daysOf } from '../files/edtf';
import type { JsonPath } from '../problems';
import type { Located } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

/** Rule 5 for dates: each is one of the calendar, no interval ends before it begins, and changes are in order. */
export function verifyDates({ story, claims, features, isSouthern }: ParsedStory, report: Report): void {
  // Many features have the same few.
  const known = new Map<string, boolean>();
  const isKnownDate = (date: string): boolean => {
    const found = known.get(date) ?? isDate(date, isSouthern);
    known.set(date, found);
    return found;
  };
  const check = (file: Located<unknown>, path: JsonPath, date: string) => {
    if (!isKnownDate(date)) report.add('no-such-date', file, path, { date });
  };
  story.value.sources.forEach(({ published, retrieved, editions = [] }, index) => {
    if (published) check(story, ['sources', index, 'published'], published);
    if (retrieved) check(story, ['sources', index, 'retrieved'], retrieved);
    editions.forEach(({ date }, edition) =>
      check(story, ['sources', index, 'editions', edition, 'date'], date),
    );
  });
  story.value.attachments?.forEach(({ retrieved }, index) => {
    if (retrieved) check(story, ['attachments', index, 'retrieved'], retrieved);
  });
  story.value.situations.forEach(({ date }, index) => check(story, ['situations', index, 'date'], date));
  story.value.moments.forEach(({ date }, index) => {
    const path = ['moments', index, 'date'];
    if (!isKnownDate(date) || daysOf(date).from === undefined)
      report.add('moment-without-beginning', story, path, { date });
  });
  const { changes = [] } = story.value;
  changes.forEach(({ date }, index) => {
    const before = changes[index - 1]?.date ?? '';
    check(story, ['changes', index, 'date'], date);
    if (date < before)
      report.add('change-too-early', story, ['changes', index, 'date'], { date }, { date: before });
  });
  claims.value.claims.forEach(({ valid }, index) => {
    if (valid) check(claims, ['claims', index, 'valid'], valid);
  });
  for (const file of features) {
    file.value.features.forEach(({ properties }, index) => {
      const path = ['features', index, 'properties'];
      check(file, [...path, 'outline', 'asOf'], properties.outline.asOf);
      if (properties.valid) check(file, [...path, 'valid'], properties.valid);
      if (properties.kind === 'meeting' || properties.kind === 'event')
        check(file, [...path, 'date'], properties.date);
    });
  }
}

function isDate(text: string, isSouthern?: boolean): boolean {
  // The package takes 29 February of any year.
  if ((text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).some((day) => !isDay(day))) return false;
  try {
    const { from = '', until = '9999' } = daysOf(text, isSouthern);
    return from <= until;
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
