import { sentencesBySource, withOwn } from '../../story/files/sentences-in';
import type { ClaimsFile, StoryFile } from '../../story/schema';
import { editionName } from '../../story/sources/editions';
import { sourceName } from '../../story/sources/source-name';
import { removeValue } from '../../story/files/json/json-edits';
import { setList } from '../../story/files/json/json-lists';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { attachmentsIn, type WrittenAttachment, withoutAttachment } from './attachments';
import { changed, itemsIn, pathOf } from './in-files';
import { changeClaim, removeClaim, type WrittenClaim } from './parts';
import { withoutTranslationsOf } from './translations-of';

type WrittenSource = StoryFile['sources'][number];

/** What goes with a source that is taken away. */
export interface GoneWith {
  /** Ids. */
  readonly sentences: readonly string[];
  /** Claims with words of it alone, which go. */
  readonly claims: readonly WrittenClaim[];
  /** Claims that keep words of other sources. */
  readonly shortened: readonly WrittenClaim[];
  /** How many of its words go from claims. */
  readonly quotes: number;
  readonly attachments: readonly WrittenAttachment[];
}

/** What would go with a source. */
export function goneWith(files: Files, id: string): GoneWith {
  const sentences = sentencesBySource(files, id).own.map((sentence) => sentence.id);
  const isGone = new Set(sentences);
  const all = itemsIn(files, 'claims.json', 'claims') as unknown as ClaimsFile['claims'];
  const touched = all.filter(({ quotes = [] }) => quotes.some(({ sentence }) => isGone.has(sentence)));
  const isWhole = ({ quotes }: WrittenClaim) => quotes.every(({ sentence }) => isGone.has(sentence));
  return {
    sentences,
    claims: touched.filter(isWhole),
    shortened: touched.filter((claim) => !isWhole(claim)),
    quotes: touched.flatMap(({ quotes }) => quotes.filter(({ sentence }) => isGone.has(sentence))).length,
    attachments: attachmentsIn(files).filter(({ source }) => source === id),
  };
}

/**
 * Takes a further source away, with its sentences, their words in claims, claims that had no others, and what is kept
 * with it. The first cannot be: the story is told in its language.
 */
export const removeSource = (id: string): Edit => ({
  label: { code: 'remove-source', values: { id } },
  run: (files) => {
    const path = pathOf(files, 'story.json', 'sources', id);
    const place = Number(path?.at(-1) ?? 0);
    if (!path || place === 0) return files;
    const source = itemsIn(files, 'story.json', 'sources')[place] as unknown as WrittenSource;
    const gone = goneWith(files, id);
    const steps: ((now: Files) => Files)[] = [
      (now) => withoutWords(now, gone),
      (now) => withoutGaps(now, new Set(gone.sentences)),
      (now) => changed(now, 'sentences.json', (text) => setList(text, ['sentences'], withOwn(now, [], id))),
      (now) => gone.attachments.reduce((rest, one) => withoutAttachment(rest, one.id), now),
      (now) => changed(now, 'story.json', (text) => removeValue(text, path)),
      (now) => withoutTranslationsOf(now, gone.sentences),
      (now) => withoutFiles(now, source, place),
    ];
    return steps.reduce((now, step) => step(now), files);
  },
});

function withoutWords(files: Files, { sentences, claims, shortened }: GoneWith): Files {
  const isGone = new Set(sentences);
  const rest = claims.reduce((now, { id }) => removeClaim(now, id).run(now), files);
  return shortened.reduce(
    (now, { id, quotes }) =>
      changeClaim(id, { quotes: quotes.filter(({ sentence }) => !isGone.has(sentence)) }).run(now),
    rest,
  );
}

/** What is not said at a sentence that is gone is not said in all of the text. */
const withoutGaps = (files: Files, isGone: ReadonlySet<string>): Files =>
  itemsIn(files, 'story.json', 'gaps').reduce(
    (now, { id, sentence }) =>
      isGone.has(String(sentence))
        ? changed(now, 'story.json', (text) =>
            removeValue(text, [...(pathOf(now, 'story.json', 'gaps', id) ?? []), 'sentence']),
          )
        : now,
    files,
  );

function withoutFiles(files: Files, source: WrittenSource, place: number): Files {
  const rest = new Map(files);
  rest.delete(sourceName(source, place));
  for (const edition of source.editions ?? []) rest.delete(editionName(edition, source.language));
  return rest;
}
