import { sourceOf } from '../../story/files/source-of';
import { sentencesBySource } from '../../story/files/sentences-in';
import type { ClaimsFile, StoryFile } from '../../story/schema';
import { editionName } from '../../story/sources/editions';
import { sourceName } from '../../story/sources/source-name';
import { removeValue, setValue } from '../../story/files/json/json-edits';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, itemsIn } from './in-files';
import { withTranslationsOf } from './translations-of';

/** Says that a further source is in another language: its files are called so, and it is translated into the others. */
export const setSourceLanguage = (id: string, language: string): Edit => ({
  label: { code: 'set-source-language', values: { id, language } },
  run: (files) => {
    const source = sourceOf(files, id);
    if (!source || source.place === 0 || source.language === language) return files;
    const { place } = source;
    const said = changed(files, 'story.json', (text) =>
      setValue(text, ['sources', place, 'language'], language),
    );
    const named = withNames(said, [
      [source.name, sourceName({ id, language }, place)],
      ...editionsOf(files, place).map((edition): [string, string] => [
        editionName(edition, source.language),
        editionName(edition, language),
      ]),
    ]);
    return withTranslationsOf(withoutRendered(named, id, language), { ...source, language });
  },
});

const editionsOf = (files: Files, place: number) =>
  (itemsIn(files, 'story.json', 'sources')[place] as unknown as StoryFile['sources'][number]).editions ?? [];

function withNames(files: Files, names: readonly (readonly [string, string])[]): Files {
  const moved = new Map(names);
  return new Map([...files].map(([name, contents]) => [moved.get(name) ?? name, contents]));
}

/** In its own language a quote has no translation. */
function withoutRendered(files: Files, id: string, language: string): Files {
  const isOwn = new Set(sentencesBySource(files, id).own.map((sentence) => sentence.id));
  const claims = itemsIn(files, 'claims.json', 'claims') as unknown as ClaimsFile['claims'];
  return changed(files, 'claims.json', (text) =>
    claims
      .flatMap(({ quotes = [] }, claim) => quotes.map((quote, index) => ({ quote, claim, index })))
      .reduce((now, { quote, claim, index }) => {
        if (!isOwn.has(quote.sentence) || quote.rendered?.[language] === undefined) return now;
        const key = Object.keys(quote.rendered).length === 1 ? [] : [language];
        return removeValue(now, ['claims', claim, 'quotes', index, 'rendered', ...key]);
      }, text),
  );
}
