import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingName } from '../../src/site/front';
import { publishSchemas } from '../../src/publish/publish';
import { isValid } from '../support/json-schema';

const root = join(import.meta.dirname, '../..');
const schemas = publishSchemas();

test('the committed schemas are those that the code writes, byte for byte', () => {
  const folder = join(root, 'data/schema');
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
  for (const [name, contents] of schemas) {
    expect(readFileSync(join(folder, name), 'utf8') === contents, `${name}: run "npm run schemas"`).toBe(
      true,
    );
  }
});

/** Every file of a story's folder that an editor can check. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('json') && path !== settingName)
    .map((path) => join(folder, path));
}

const written = ['data/stories', 'docs/example', 'tests/fixtures/stories'].flatMap(filesBelow);

test('there are files to look at', () => expect(written.length).toBeGreaterThan(18));

/** The kind that a file's name says: what is not one of these has features. */
function kindOf(path: string): string {
  const [name = ''] = basename(path).split('.');
  return ['story', 'sentences', 'claims', 'translation', 'fronts'].includes(name) ? name : 'features';
}

describe.each(written)('%s', (path) => {
  const value = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const schema = JSON.parse(schemas.get(`${kindOf(path)}.schema.json`) ?? '');

  test('names the schema of its kind, which is there', () => {
    const named = resolve(root, dirname(path), value.$schema);
    expect(existsSync(named), value.$schema).toBe(true);
    expect(relative(root, named)).toBe(join('data/schema', `${kindOf(path)}.schema.json`));
  });

  test('keeps its schema, and would not with a key more or a key less', () => {
    expect(isValid(value, schema)).toBe(true);
    expect(isValid({ ...value, more: 1 }, schema)).toBe(false);
    const optional = ['$schema', 'translator', 'makers', 'publisher', 'changes'];
    for (const key of Object.keys(value).filter((each) => !optional.includes(each))) {
      expect(isValid({ ...value, [key]: undefined }, schema), key).toBe(false);
    }
  });
});

describe.each([...schemas])('%s', (_name, contents) => {
  const schema = JSON.parse(contents);

  test('is a schema of an object that knows all its keys and admits "$schema"', () => {
    expect(schema).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      type: 'object',
      additionalProperties: false,
      properties: { $schema: { type: 'string' } },
    });
  });

  test('has patterns that an editor can read', () => {
    const patterns = [...contents.matchAll(/"pattern": (".*")/g)].map(([, pattern]) =>
      JSON.parse(`${pattern}`),
    );
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });
});

/** The path of each field of a schema, with what an editor shows for it. */
function fieldsOf(schema: unknown, path: string): [string, unknown][] {
  if (Array.isArray(schema)) return schema.flatMap((item) => fieldsOf(item, path));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as Record<string, { description?: unknown }>).flatMap(([name, field]) => [
          [`${path}.${name}`, field.description] as [string, unknown],
          ...fieldsOf(field, `${path}.${name}`),
        ])
      : fieldsOf(value, path),
  );
}

describe.each(readdirSync(join(root, 'data/schema')))('data/schema/%s', (name) => {
  const fields = fieldsOf(JSON.parse(readFileSync(join(root, 'data/schema', name), 'utf8')), '');

  test('says of each field what it is for', () => {
    expect(fields.length).toBeGreaterThan(3);
    const mute = fields.filter(([, told]) => typeof told !== 'string' || told.split(' ').length < 2);
    expect(mute).toEqual([]);
  });
});
