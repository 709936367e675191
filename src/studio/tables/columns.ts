import {
  actorKinds,
  claimKinds,
  claimModes,
  claimStatuses,
  outlineMethods,
  supportKinds,
} from '../../story/schema';
import { sourcesOf } from '../../story/files/source-of';
import { tints } from '../../story/kinds';
import type { Files } from '../document/files';
import { jsonIn, valueAt } from '../edits/in-files';
import { choice, type Column, ids, idsIn, number, refused, shown, text, words } from './column';
import { type ListName, rowsOf } from './rows';

/** The columns of a list in a story: those of its languages, and with the ids that it has. */
export function columnsOf(files: Files, list: ListName): Column[] {
  const languages = languagesOf(files);
  const inEach = (key: string) => languages.map((language) => words(key, language));
  const idsOf = (of: ListName) => rowsOf(files, of).map(({ id }) => id);
  const own = shown('id', ({ id }) => id, 'id');
  switch (list) {
    case 'sentences':
      return [
        own,
        shown('exact', ({ item }) => String(item['exact'] ?? ''), 'words'),
        ids('speakers', idsOf('speakers'), false, true),
        ...languages.slice(1).map((language) => translation(files, language)),
        ...inEach('noPlace'),
      ];
    case 'claims':
      return [
        own,
        choice('kind', claimKinds),
        choice('speaker', idsOf('speakers')),
        choice('mode', claimModes),
        choice('viewOf', idsOf('actors'), { isOptional: true }),
        choice('status', claimStatuses, { isOptional: true }),
        ids('support', supportKinds, true),
        ids('actors', idsOf('actors')),
        relation(idsOf('actors')),
        ...inEach('statement'),
        shown('quotes', quotesIn(files), 'words'),
      ];
    case 'actors':
      return [
        own,
        choice('kind', actorKinds),
        choice('tint', tints),
        ...inEach('name'),
        ...inEach('short'),
        text('wikidata'),
      ];
    case 'speakers':
      return [own, ...inEach('name'), ...inEach('description')];
    case 'features':
      return [
        own,
        shown('kind', ({ item }) => String(valueAt(item, ['properties', 'kind']) ?? '')),
        ...[
          ...inEach('name'),
          choice('basis', ['article', 'context']),
          ids('claims', idsOf('claims')),
          ...inEach('reason'),
          ...inEach('note'),
          choice('method', outlineMethods, { path: ['outline', 'method'] }),
          text('asOf', ['outline', 'asOf']),
          number('precisionKm', ['outline', 'precisionKm']),
        ].map(inProperties),
      ];
    case 'gaps':
      return [
        own,
        ...inEach('text'),
        choice('sentence', idsOf('sentences'), { isOptional: true }),
        ids('features', idsOf('features'), true),
      ];
    default:
      return list satisfies never;
  }
}

/** The languages of a story, its source's first. */
function languagesOf(files: Files): string[] {
  const story = (jsonIn(files, 'story.json') ?? {}) as { sources?: unknown; translations?: unknown };
  const all = [
    valueAt(story.sources, [0, 'language']),
    ...(Array.isArray(story.translations) ? story.translations : []),
  ];
  return [...new Set(all)].filter((language) => typeof language === 'string');
}

/** The same column of what is among the properties of a feature. */
function inProperties(column: Column): Column {
  const within: <T>(of: (row: Parameters<Column['read']>[0]) => T) => typeof of = (of) => (row) =>
    of({ ...row, item: { ...(row.item['properties'] as object), id: row.id } });
  return {
    ...column,
    path: ['properties', ...column.path],
    read: within(column.read),
    sortBy: within(column.sortBy),
  };
}

/** The translation of each sentence, which is in a file of its own. */
function translation(files: Files, language: string): Column {
  const file = `translation.${language}.json`;
  const all = valueAt(jsonIn(files, file), ['sentences']);
  const read: Column['read'] = ({ id }) => {
    const value = valueAt(all, [id]);
    return typeof value === 'string' ? value : '';
  };
  const column = words('translation', language);
  return { ...column, file, path: ['sentences'], read, sortBy: (row) => read(row) || undefined };
}

/** Who does it to whom: "north > south, west". */
function relation(actors: readonly string[]): Column {
  const read: Column['read'] = ({ item }) => {
    const from = valueAt(item, ['relation', 'from']);
    const to = valueAt(item, ['relation', 'to']);
    return typeof from === 'string' ? `${from} > ${Array.isArray(to) ? to.join(', ') : ''}`.trim() : '';
  };
  return {
    key: 'relation',
    kind: 'text',
    choices: actors,
    path: ['relation'],
    read,
    sortBy: (row) => read(row) || undefined,
    parse(written) {
      const found = written.trim();
      if (found === '') return { value: undefined };
      const [from = [], to, more] = found.split('>').map(idsIn);
      if (from.length !== 1 || !to || more) return refused({ code: 'no-relation', found });
      const unknown = [...from, ...to].filter((id) => !actors.includes(id));
      return unknown.length > 0
        ? refused({ code: 'no-such-id', found: unknown })
        : { value: { from: from[0], to } };
    },
  };
}

/** The words of a claim; where a story has several sources, each with the id of its own. */
function quotesIn(files: Files): Column['read'] {
  const [first, ...others] = sourcesOf(files);
  const ofSentence = new Map(rowsOf(files, 'sentences').map(({ id, item }) => [id, item['source']]));
  const sourceOf = (quote: unknown) =>
    others.length === 0 ? '' : ` (${ofSentence.get(String(valueAt(quote, ['sentence']))) ?? first?.id})`;
  return ({ item }) => {
    const quotes = item['quotes'];
    return Array.isArray(quotes)
      ? quotes.map((quote) => `${valueAt(quote, ['exact']) ?? ''}${sourceOf(quote)}`).join(' | ')
      : '';
  };
}
