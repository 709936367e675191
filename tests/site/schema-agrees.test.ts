import * as v from 'valibot';
import { expect, test } from 'vitest';
import { publishSchemas } from '../../src/publish/publish';
import { claimsFile, featuresFile, storyFile } from '../../src/story/schema';
import { fixtureFolder } from '../support/fixture';
import { isValid } from '../support/json-schema';
import { slots } from '../support/slots';

const parse = (name: string) => JSON.parse(fixtureFolder.files.get(name) ?? '');
const schema = (name: string) => JSON.parse(publishSchemas().get(`${name}.schema.json`) ?? '');

test.each([
  ['story', 'story.json', storyFile],
  ['claims', 'claims.json', claimsFile],
  ['features', 'routes.geojson', featuresFile],
] as const)('an editor and the build refuse the same edits: %s', (name, file, form) => {
  const published = schema(name);
  const value = parse(file);
  let refused = 0;
  for (const [holder, key] of slots(value)) {
    const kept = holder[key];
    for (const other of [
      '',
      'A b',
      'x',
      7,
      -1,
      0.5,
      null,
      true,
      [],
      {},
      [1, 2],
      { fr: 'x' },
      '2031',
      'https://',
    ]) {
      holder[key] = other;
      const isKept = v.is(form, value);
      expect(isValid(value, published), `${key}: ${JSON.stringify(other)}`).toBe(isKept);
      if (!isKept) refused += 1;
    }
    holder[key] = kept;
  }
  expect(refused).toBeGreaterThan(500);
});
