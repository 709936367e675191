import type { Text } from '../../model';
import { sourceName } from '../../sources/source-name';
import type { StoryFile } from '../../schema';
import { sha256Of } from '../../sha256';
import { attachmentFolder } from '../file-names';
import { type Entity, named, to } from './entities';

/** A story's folder: names within it to contents. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  txt: 'text/plain',
  png: 'image/png',
};

/** The files of a folder as a crate has them, and whom and what they name. */
export function partsOf(
  files: Files,
  story: StoryFile,
  of: (text: Text) => string,
): { readonly parts: readonly Entity[]; readonly about: readonly Entity[] } {
  const { known, about } = knownOf(story, of);
  const parts = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, contents]) => ({ ...fileEntity(name, contents), ...known.get(name) }));
  return { parts, about };
}

function fileEntity(name: string, contents: string | Uint8Array) {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const [extension = ''] = /[^.]*$/.exec(name) ?? [];
  return {
    '@id': name.split('/').map(encodeURIComponent).join('/'),
    '@type': 'File',
    encodingFormat: mediaTypes[extension] ?? 'application/octet-stream',
    contentSize: String(bytes.length),
    sha256: sha256Of(bytes),
  };
}

/** What the story tells of its texts and of the copies that are kept with them, by the name of the file. */
function knownOf({ sources, attachments = [] }: StoryFile, of: (text: Text) => string) {
  const known = new Map<string, object>();
  for (const { file, type, name, retrieved } of attachments)
    known.set(`${attachmentFolder}/${file}`, {
      name: of(name),
      encodingFormat: type,
      ...(retrieved && { dateCreated: retrieved }),
    });
  const about = sources.flatMap((source, place) => {
    const { licence } = source;
    const id = place === 0 ? '#source' : `#source.${source.id}`;
    const terms =
      licence === undefined ? undefined : { '@id': `${id}-licence`, '@type': 'CreativeWork', name: licence };
    const author = named(`${id}-author`, source.author && of(source.author));
    const publisher = named(`${id}-publisher`, source.publisher && of(source.publisher));
    known.set(sourceName(source, place), {
      name: of(source.credit),
      inLanguage: source.language,
      ...(terms && { license: to(terms) }),
      ...(author && { author: to(author) }),
      ...(publisher && { publisher: to(publisher) }),
      ...(source.address && { url: source.address }),
    });
    return [terms, author, publisher].filter((one) => one !== undefined);
  });
  return { known, about };
}
