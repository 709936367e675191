import { datasetIn } from '../dataset/table-name';
import { editionsFolder } from '../sources/editions';

/**
 * What an archive of a story says of itself to others (RO-Crate 1.1). It follows from the other files: whoever writes an
 * archive makes it anew, and whoever reads a folder passes over it, so that it is never edited and never out of date.
 */
export const crateName = 'ro-crate-metadata.json';

/** Whether a file of a story's folder has features, fronts or a territory: GeoJSON, but for a table of events. */
export const isGeojson = (name: string): boolean => name.endsWith('.geojson') && !datasetIn([name]);

/** The folder, within a story's, of the copies that are kept with its texts. */
export const attachmentFolder = 'attachments';

/** Read by name, besides a source, translations and GeoJSON files of features. */
const fixed = ['story.json', 'sentences.json', 'claims.json', 'fronts.geojson', 'territory.geojson'];

/** The usual names of files of features; any other GeoJSON file has features too. */
const ofFeatures = ['places', 'zones', 'influence', 'routes', 'backings', 'meetings', 'relations', 'events'];

/** The folders within a story's folder: what is in others is not the story's. */
export const innerFolders: readonly string[] = [attachmentFolder, editionsFolder];

/**
 * The first two names that some systems take for one: they differ in case, or in how an accent is written. Unpacked or
 * copied there, one file takes the place of the other.
 */
export function sameOnDisk(
  names: Iterable<string>,
): { readonly name: string; readonly other: string } | undefined {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(onDisk(name));
    if (other !== undefined) return { name, other };
    seen.set(onDisk(name), name);
  }
  return undefined;
}

const onDisk = (name: string) => name.normalize('NFC').toLowerCase();

/** A file that nothing is read from, and the name that it may have been meant to have. */
export interface StrayFile {
  readonly name: string;
  readonly meant?: string;
}

/**
 * The files of a folder that no rule knows.
 * @param told the files of sources, former texts and translations, where story.json tells them
 * @param attachments the files of those that it lists
 */
export function strayFiles(
  names: readonly string[],
  told: readonly string[] | undefined,
  attachments: readonly string[] = [],
): StrayFile[] {
  const known = new Set([...fixed, ...ofFeatures.map((stem) => `${stem}.geojson`), ...(told ?? [])]);
  const missing = [...known].filter((name) => !names.includes(name));
  return names.flatMap((name): StrayFile[] => {
    if (known.has(name) || name === crateName || /^(\.|preview\..+\.png$)/.test(name)) return [];
    const attachment = attachmentNameIn(name);
    if (attachment !== undefined) {
      const isKnown = told === undefined || attachments.includes(attachment) || attachment.startsWith('.');
      return isKnown ? [] : [{ name }];
    }
    if (told === undefined && /^(source\..+\.txt|translation\..+\.json|editions\/.+\.txt)$/.test(name))
      return [];
    const meant = missing.find((one) => isLike(name, one));
    if (meant !== undefined) return [{ name, meant }];
    return isGeojson(name) ? [] : [{ name }];
  });
}

/** Whether a name differs from another in its extension, its case, or one letter of its stem. */
function isLike(name: string, known: string): boolean {
  const [stem, other] = [name, known].map((one) => one.toLowerCase().replace(/\..*$/, '')) as [
    string,
    string,
  ];
  return isOneLetterOff(stem, other);
}

function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const same = [...short].findIndex((letter, index) => letter !== long[index]);
  if (same === -1) return long.length - short.length <= 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(same) || rest === short.slice(same + 1);
}

/** Whether a file of a story's folder is read as text, in UTF-8: of all but a table, which may be large. */
export const isTextual = (name: string): boolean =>
  /\.(json|geojson|txt)$/.test(name) && attachmentNameIn(name) === undefined && !datasetIn([name]);

/** The name within that folder of a file of it, by its name within the story's. */
export const attachmentNameIn = (name: string): string | undefined =>
  name.startsWith(`${attachmentFolder}/`) ? name.slice(attachmentFolder.length + 1) : undefined;
