import { expect, test } from 'vitest';
import { indexEvidence } from '../../src/story/evidence';
import type { Row } from '../../src/story/dataset/dataset';
import type { Dataset, Story } from '../../src/story/model';
import { eventOf, withRows } from '../../src/story/dataset/with-rows';
import { legendRows } from '../../src/cartography/rows';
import { story as firstStory } from '../support/stories';

const dataset: Dataset = {
  name: 'events.csv',
  text: { id: 'events', language: 'en', credit: { en: 'Invented.' }, sha256: '0'.repeat(64) },
  speaker: firstStory.speakers[0]?.id ?? '',
  outline: { method: 'gazetteer', description: { en: 'Looked up.' }, source: 'gazetteer' },
  count: 2,
  kinds: [
    ['clash', 1],
    ['strike', 1],
  ],
  bounds: [36, 35, 37, 36],
  maxZoom: 8,
  shapes: [],
  rowsPerFile: 500,
  idFiles: 1,
  indexes: { tiles: '', rows: '', names: '' },
  files: { list: 'all-files-0.json', bytes: 0 },
};
const row: Row = ['event-a1', 12, 'Saraqib', 'They clashed.', '2023-04-02', 0, 36.8, 35.9, 2, ['turkey']];
const story: Story = { ...firstStory, dataset };

test('a row becomes an event whose claim quotes it, and its words lead back to the event', () => {
  const evidence = indexEvidence(withRows(story, [row]));
  const event = evidence.featureById.get('event-a1');
  expect(event).toMatchObject({
    kind: 'event',
    event: 'clash',
    basis: 'article',
    date: '2023-04-02',
    actors: ['turkey'],
    outline: { precisionKm: 2, asOf: '2023-04-02', source: 'gazetteer' },
    geometry: { type: 'Point', coordinates: [36.8, 35.9] },
  });
  const [claim] = evidence.claimsOf('event-a1');
  expect(claim?.quotes[0]).toMatchObject({ exact: 'They clashed.', sentence: 'event-a1-row' });
  expect(evidence.sentenceById.get('event-a1-row')).toMatchObject({ line: 12, text: 'They clashed.' });
  expect(evidence.featuresOf('event-a1-row').map(({ id }) => id)).toEqual(['event-a1']);
  expect(evidence.textOf('event-a1-row')).toBe(dataset.text);
  expect(['event-a1-row', 'event-a1-claim', 'event-a1'].map(eventOf)).toEqual(Array(3).fill('event-a1'));
});

test('a story has the rows of the legend of its table before any event is read, and the same after', () => {
  const ids = (one: Story) => legendRows(one).map(({ id }) => id);
  expect(ids(story).filter((id) => id.startsWith('event-'))).toEqual(['event-clash', 'event-strike']);
  expect(ids(withRows(story, [row]))).toEqual(ids(story));
});

test('a story without rows that were read is the very same', () => {
  expect(withRows(story, [])).toBe(story);
});
