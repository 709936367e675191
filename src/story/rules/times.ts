import type { ParsedStory } from '../files/parse';
import { meet, wasThere } from '../files/meet';
import type { WrittenFeature } from '../schema';
import type { Report } from './report';

/**
 * Rule 3 for claims of a time only: each is of the time of what it supports and dates, and as of every date each zone has
 * one that is of it.
 */
export function verifyTimes({ story, claims, features, isSouthern }: ParsedStory, report: Report): void {
  const times = new Map(
    claims.value.claims.flatMap(({ id, valid }) => (valid ? [[id, valid] as const] : [])),
  );
  if (times.size === 0) return;
  const { situations } = story.value;
  situations.forEach(({ id, date, claims: dating = [] }, index) => {
    dating.forEach((claim, place) => {
      const time = times.get(claim);
      if (time === undefined || meet(time, date, isSouthern)) return;
      const path = ['situations', index, 'claims', place];
      report.add('claim-of-other-time', story, path, { claim, time }, { id, time: date });
    });
  });
  for (const file of features) {
    file.value.features.forEach(({ id, properties }, index) => {
      const path = ['features', index, 'properties', 'claims'];
      const own = timeOf(properties);
      properties.claims.forEach((claim, place) => {
        const time = times.get(claim);
        if (time === undefined || own === undefined || meet(time, own, isSouthern)) return;
        report.add('claim-of-other-time', file, [...path, place], { claim, time }, { id, time: own });
      });
      if (properties.kind !== 'zone' || properties.claims.length === 0) return;
      for (const { date } of situations) {
        if (!wasThere(properties.valid, date, isSouthern)) continue;
        if (properties.claims.some((claim) => wasThere(times.get(claim), date, isSouthern))) continue;
        report.add('holder-without-claim', file, path, { id, date });
      }
    });
  }
}

/** When it was, by its own words. */
const timeOf = (properties: WrittenFeature['properties']): string | undefined =>
  properties.kind === 'event' || properties.kind === 'meeting' ? properties.date : properties.valid;
