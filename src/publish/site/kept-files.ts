import { digestOf } from './digest';
import { type SiteFile, siteFile, studioFolder } from './file-table';

/** The list of the studio's files: who does not open it does not load it. */
export const studioList = `${studioFolder}/files.json`;

/** A file as Workbox precaches it. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** The files that the service worker caches: those of the site, of each story, by slug, and of the studio. */
export interface KeptFiles {
  readonly site: readonly KeptFile[];
  readonly stories: Readonly<
    Record<string, { readonly version: string; readonly files: readonly KeptFile[] }>
  >;
  readonly studio: readonly KeptFile[];
  /** The list of the studio's files, once it is written. */
  readonly studioList: KeptFile | undefined;
}

/**
 * What the service worker of a site caches. Each file has the hash of its contents: a file of another version, as while
 * a server is being updated, is rejected.
 * @param paths of all files of the site
 * @param digest the SHA-256 of a file, in base64
 * @param front the story of `index.html`
 * @throws Error when the table of the site's files does not name one of them
 */
export function keptFiles(
  paths: readonly string[],
  digest: (path: string) => string,
  front: () => string,
): KeptFiles {
  const sorted = paths.toSorted();
  const keptFile = (url: string): KeptFile => {
    const hash = digest(url);
    return {
      url,
      revision: siteFile(url).cache === 'hashed' ? null : hash,
      integrity: `sha256-${hash}`,
    };
  };
  const keptAs = (kind: SiteFile['offline']) =>
    sorted.filter((path) => siteFile(path).offline === kind).map(keptFile);
  const site = keptAs('site');
  const files = new Map<string, KeptFile[]>();
  for (const file of keptAs('story')) {
    const slug = file.url === 'index.html' ? front() : slugOf(file.url);
    files.set(slug, [...(files.get(slug) ?? []), file]);
  }
  const stories = Object.fromEntries(
    [...files].map(([slug, all]) => [
      slug,
      { version: digestOf(JSON.stringify(all)).slice(0, 16), files: all },
    ]),
  );
  return {
    site,
    stories,
    studio: keptAs('studio'),
    studioList: sorted.includes(studioList) ? keptFile(studioList) : undefined,
  };
}

/** The story that a file such as "stories/<slug>/story.json" or "<slug>.ar.html" belongs to. */
const slugOf = (path: string): string => /^(?:stories\/)?([a-z0-9-]+)/.exec(path)?.[1] ?? '';

/** What stands in the code of the service worker where the lists of files go. */
export const listMarks = {
  site: '__SITE_FILES__',
  stories: '__STORY_FILES__',
  studioList: '__STUDIO_LIST__',
} as const;

/** The service worker of a site. @param code with the marks in place of the lists */
export function filledWorker(code: string, { site, stories, studioList: list }: KeptFiles): string {
  const lists = { [listMarks.site]: site, [listMarks.stories]: stories, [listMarks.studioList]: list };
  return Object.entries(lists).reduce((filled, [mark, value]) => {
    if (filled.split(mark).length !== 2)
      throw new Error(`sw.js: found ${mark} ${filled.split(mark).length - 1} times; expected it once`);
    return filled.replace(mark, () => JSON.stringify(value));
  }, code);
}
