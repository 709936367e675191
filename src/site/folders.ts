import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { attachmentNameIn, crateName, innerFolders, isTextual } from '../story/files/file-names';
import type { StoryFolder } from '../story/files/parse';
import type { Territories } from '../compile/compile';
import { previewPath } from '../story/pages';
import { allowStorySize } from './story-size';
import { territoryKey } from '../story/territory';
import { readText } from './utf8';

/** The names of the stories' folders in a directory, sorted. */
export function storySlugs(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads each story's folder in a directory, or those of some names; `unread` has a message for each that cannot be: it
 * is not there, or a file is not UTF-8.
 */
export function readStories(
  directory: string,
  slugs: readonly string[] = storySlugs(directory),
): { folders: StoryFolder[]; unread: string[] } {
  allowStorySize();
  const folders: StoryFolder[] = [];
  const unread: string[] = [];
  for (const slug of slugs) {
    try {
      folders.push(readStory(directory, slug));
    } catch (error) {
      unread.push((error as Error).message);
    }
  }
  return { folders, unread };
}

/** @throws Error where there is no such folder, a folder within it is named in other letters, or a file is not UTF-8 */
export function readStory(directory: string, slug: string): StoryFolder {
  const folder = join(directory, slug);
  if (!existsSync(folder)) throw new Error(`${folder}: found no story; expected a folder of this name`);
  refuseOtherLetters(folder);
  const names = ['', ...innerFolders]
    .flatMap((inner) => filesIn(folder, inner))
    .filter((name) => name !== crateName);
  const files = names.filter(isTextual).map((name): [string, string] => [name, readText(join(folder, name))]);
  const attachments = names.flatMap((name): [string, Uint8Array][] => {
    const attachment = attachmentNameIn(name);
    return attachment === undefined ? [] : [[attachment, readFileSync(join(folder, name))]];
  });
  const others = names.filter((name) => !isTextual(name));
  return { slug, files: new Map(files), others, attachments: new Map(attachments) };
}

/**
 * What is in "Attachments" would be left out without a word, but not where names differ in more than small and capital
 * letters.
 */
function refuseOtherLetters(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const meant = innerFolders.find((inner) => inner === entry.name.toLowerCase());
    if (entry.isDirectory() && meant !== undefined && meant !== entry.name)
      throw new Error(`${folder}: found the folder "${entry.name}"; expected "${meant}"`);
  }
}

/** The names of the files in a story's folder, or in a folder within it, from the story's. */
function filesIn(folder: string, inner: string): string[] {
  const path = join(folder, inner);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !(inner !== '' && entry.name.startsWith('.')))
    .map(({ name }) => (inner === '' ? name : `${inner}/${name}`));
}

/** Reads the stories' previews, `<slug>/preview.<language>.png`: published path to bytes. */
export function readPreviews(directory: string): Map<string, Uint8Array> {
  const paths = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [];
  const previews = paths
    .map((path) => /^([^/\\]+)[/\\]preview\.([\w-]+)\.png$/.exec(path))
    .filter((match) => match !== null)
    .map(([path, slug = '', language = '']): [string, Uint8Array] => [
      previewPath(slug, language),
      readFileSync(join(directory, path)),
    ]);
  return new Map(previews.sort(([one], [other]) => one.localeCompare(other, 'en')));
}

/** Reads the outlines of the countries that have a fine ground: `<directory>/<ISO code>/territory.geojson`. */
export function readTerritories(directory: string): Territories {
  return new Map(
    readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name: code }) => {
        const path = join(directory, code, 'territory.geojson');
        const collection: Partial<FeatureCollection<Polygon | MultiPolygon>> = JSON.parse(
          readFileSync(path, 'utf8'),
        );
        const country = collection.features?.[0];
        if (!country)
          throw new Error(
            `${path}: found a ${collection.type} without a feature; expected a FeatureCollection with the country's land`,
          );
        return [territoryKey([code]), { outline: country.geometry }];
      }),
  );
}
