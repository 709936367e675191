import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { argv, env, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { cutTerritory } from '../basemap/cut/land';
import { proposedViews } from '../basemap/cut/proposed-views';
import { draftStory } from '../story/files/draft/draft-story';
import { isKnownLanguage } from '../story/files/draft/known-language';
import { id } from '../story/schema';
import { worldReader } from './ground';
import { storiesFolder } from './stories-folder';
import { decodeText } from './utf8';

const usage = `npm run new-story -- <slug> --source <file> --language <tag> --territory <code>[,<code>]
  --translations <tag>,<tag>  languages that the text is to be translated into
  --date <EDTF>               as of which the map shows who holds what; this month unless given
  --to <folder>               the folder of stories; else that of STORIES, or data/stories
`;

const fromCaller = (path: string) => resolve(env['INIT_CWD'] ?? '', path);
const listOf = (text = '') => text.split(',').filter((item) => item !== '');

/** Makes a story's folder from a text: `npm run new-story`. @throws Error, in words for whoever calls it */
async function make(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      language: { type: 'string' },
      territory: { type: 'string' },
      translations: { type: 'string' },
      date: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const [slug, more] = positionals;
  const { source, language } = values;
  const territory = listOf(values.territory);
  const translations = listOf(values.translations);
  if (slug === undefined || more !== undefined || !source || !language || territory.length === 0)
    throw new Error(usage);
  if (!v.is(id, slug))
    throw new Error(`${slug}: no name for a folder; expected small Latin letters, digits and hyphens`);
  for (const one of [language, ...translations]) {
    if (!isKnownLanguage(one))
      throw new Error(`${one}: no language; expected a BCP 47 tag such as "fr", "pt-BR" or "zh-Hant"`);
  }
  const again = translations.find((one, index) => one === language || translations.indexOf(one) < index);
  if (again) throw new Error(`${again}: found twice; expected each language once, the source's among them`);
  const folder = join(values.to ? fromCaller(values.to) : storiesFolder(), slug);
  if (existsSync(folder)) throw new Error(`${folder}: is there already; expected a new folder`);
  const path = fromCaller(source);
  if (!existsSync(path)) throw new Error(`${path}: found no such file; expected the text of the source`);

  const bytes = readFileSync(path);
  const text = decodeText(bytes, path);
  if (text.trim() === '') throw new Error(`${path}: found no words; expected the text of the source`);
  const now = new Date();
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  const asOf = values.date ?? today.slice(0, 7);
  const files = draftStory({
    source: text,
    language,
    translations,
    territory,
    ...proposedViews(await cutTerritory(worldReader(), territory)),
    asOf,
    today,
    schemas: relative(folder, 'data/schema').split(sep).join('/'),
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, contents] of files)
    writeFileSync(join(folder, name), name.endsWith('.txt') ? bytes : contents);
  stdout.write(report({ folder, slug, text, asOf, names: [...files.keys()] }));
}

interface Made {
  readonly folder: string;
  readonly slug: string;
  readonly text: string;
  readonly asOf: string;
  readonly names: readonly string[];
}

/** What was done, and what was left as it was. */
function report({ folder, slug, text, asOf, names }: Made): string {
  const returns = text.split('\r\n').length - 1;
  const kept = [
    ...(text.startsWith('\ufeff') ? ['it begins with a byte order mark'] : []),
    ...(returns > 0 ? [`${returns} of its lines end with CR LF`] : []),
  ];
  return [
    `${folder}: ${names.join(', ')}`,
    `The source is copied byte for byte${kept.length > 0 ? `: ${kept.join(' and ')}, and so in the copy` : ''}.`,
    `The map shows who holds what as of ${asOf}: "situations" in story.json.`,
    `npm run check -- ${slug}   names what is still to be written`,
    '',
  ].join('\n');
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

try {
  await make(argv.slice(2));
} catch (error) {
  stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
