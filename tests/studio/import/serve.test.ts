import { strToU8 } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { Unreachable } from '../../../src/studio/check/territories';
import type { ImportAnswer, ImportRequest } from '../../../src/studio/import/worker/messages';
import { serveImports } from '../../../src/studio/import/worker/serve';
import { readWorld } from '../support/world';
import { box, party, rwanda } from './support/plan';

const ports: MessagePort[] = [];
afterEach(() => ports.splice(0).forEach((port) => port.close()));

/** Asks for one thing after another, as the page does of its worker; each is answered with all reports before it. */
function asker(read = readWorld) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveImports(port2 as never, () => read);
  port2.start();
  let count = 0;
  return (request: object): Promise<{ reports: number; answer: ImportAnswer }> =>
    new Promise((resolve) => {
      let reports = 0;
      const listen = ({ data }: MessageEvent<ImportAnswer>) => {
        if ('progress' in data) return void reports++;
        port1.removeEventListener('message', listen);
        resolve({ reports, answer: data });
      };
      port1.addEventListener('message', listen);
      port1.start();
      port1.postMessage({ id: ++count, ...request } as ImportRequest);
    });
}

const facts = { languages: ['en', 'ar'], actors: [], asOf: '2031' };
const texts = { reason: { en: 'r' }, description: { en: 'd' }, restName: { en: 'Rest' } };
const bytes = strToU8(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'West' },
        geometry: { type: 'Polygon', coordinates: [box(29.6, -2.2, 30, -1.8)] },
      },
      ...Array.from({ length: 1200 }, (_, index) => ({
        type: 'Feature',
        properties: { name: `Place ${index}` },
        geometry: { type: 'Point', coordinates: [30, -2] },
      })),
    ],
  }),
);

describe('the worker', () => {
  it('reads a file with reports of how far it is, and plans what becomes of it', async () => {
    const ask = asker();
    const { reports, answer } = await ask({ ask: 'read', bytes, name: 'all.geojson', facts });
    if (!('read' in answer)) throw new Error('found no contents');
    expect(reports).toBeGreaterThan(2);
    expect(answer.read.groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['area', 1],
      ['point', 1200],
    ]);
    const { choices } = answer.read;
    const area = choices.groups['0 area'];
    const asked = {
      ask: 'plan',
      choices: { ...choices, groups: { ...choices.groups, '0 area': { ...area, party } } },
      texts,
      slug: 'a-draft',
      files: rwanda,
      world: 'https://example.org/',
    };
    const { answer: planned } = await ask(asked);
    if (!('plan' in planned)) throw new Error('found no plan');
    expect(planned.plan.troubles).toEqual([]);
    expect(planned.plan.additions?.features).toHaveLength(1201);
    const { answer: broken } = await ask({ ...asked, files: new Map([['story.json', '{']]) });
    expect(broken).toEqual({ id: 3, broken: true });
  });

  it('says why a file is refused, and that the land could not be loaded', async () => {
    const ask = asker(async (path) => {
      throw new Unreachable(path);
    });
    const refused = await ask({ ask: 'read', bytes: strToU8('{'), name: 'a', facts });
    expect(refused.answer).toMatchObject({ refusal: { code: 'no-json' } });
    const { answer } = await ask({ ask: 'read', bytes, name: 'all.geojson', facts });
    if (!('read' in answer)) throw new Error('found no contents');
    const { answer: planned } = await ask({
      ask: 'plan',
      choices: answer.read.choices,
      texts,
      slug: 'a-draft',
      files: rwanda,
      world: 'https://example.org/',
    });
    expect('plan' in planned && planned.plan.troubles.map(({ code }) => code)).toContain('no-ground');
  });
});
