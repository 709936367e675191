import { siteFile } from './file-table';
import { hashSource, insideScript } from './inline-text';
import { forAllLanguages } from './pages/own-language';
import type { StoryEntry } from '../../story/story-entry';

/** The files of a build: path to text. */
export type Files = ReadonlyMap<string, string>;

type EntryPart = Pick<StoryEntry, 'slug' | 'languages'>;

/**
 * A story's page as one file. Scripts and stylesheets are inlined where the page refers to them; the story's files
 * follow as data blocks, which the page reads instead of fetching.
 * @param files the build, with assets already inlined in its scripts and stylesheets
 * @param favicon SVG
 * @throws Error when the page refers to any other file
 */
export function onePage(files: Files, entry: EntryPart, favicon: string): string {
  const scripts: string[] = [];
  const stylesheets: string[] = [];
  const keep = (texts: string[], text: string) => {
    texts.push(text);
    return text;
  };
  const put: Replacements = {
    script: (tag, path) => {
      const type = tag.includes('type="module"') ? ' type="module"' : '';
      return `<script${type}>${keep(scripts, insideScript(fileOf(files, path)))}</script>`;
    },
    stylesheet: (_, path) => `<style>${keep(stylesheets, fileOf(files, path))}</style>`,
    icon: () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(favicon)}">`,
  };
  const page = replaceNamed(files, `${entry.slug}.${entry.languages[0]}.html`, put);
  return forAllLanguages(page)
    .replace(/<meta charset[^>]*>/, (charset) => charset + policyTag(scripts, stylesheets))
    .replace(/<\/body>(?=\s*<\/html>\s*$)/, (end) => heldFiles(files, entry).join('\n') + end);
}

type Replacements = Readonly<Record<string, (tag: string, path: string) => string>>;

/** Replaces every tag that refers to a file of the site: by the `rel` of a link, or else by the tag's name. */
function replaceNamed(files: Files, page: string, put: Replacements): string {
  const named = /<(script|link|a|img)\b[^>]* (?:src|href)="\.\/([^"]+)"[^>]*>(?:.*?<\/\1>)?/g;
  return fileOf(files, page).replace(named, (tag, name: string, path: string) => {
    const kind = /^<link[^>]* rel="(\w+)"/.exec(tag)?.[1] ?? name;
    // Links to other pages are dropped: this one has every language.
    if (kind === 'alternate' || kind === 'a') return '';
    const replace = siteFile(path).single === 'inline' ? put[kind] : undefined;
    if (!replace) throw new Error(`${page}: found ${tag}; expected nothing beside the page`);
    return replace(tag, path);
  });
}

export function fileOf(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path}: found no such file in the build; expected it`);
  return text;
}

/** Allows the page's own scripts and styles by their hashes, and no network request. */
function policyTag(scripts: readonly string[], stylesheets: readonly string[]): string {
  const hashes = (texts: readonly string[]) => texts.map(hashSource).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(stylesheets)}`,
    // MapLibre loads its worker from a blob: URL, or from a data: URL where the page's origin is opaque.
    'worker-src blob: data:',
    'connect-src blob: data:',
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Each file as a data block with one JSON string, which HTML parsing leaves unchanged. */
function heldFiles(files: Files, entry: EntryPart): string[] {
  const folder = `stories/${entry.slug}/`;
  const held = [...files]
    .filter(
      ([path]) =>
        siteFile(path).single === 'data' && (path.startsWith(folder) || !path.startsWith('stories/')),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [['stories/index.json', JSON.stringify([entry])] as const, ...held].map(([path, text]) => {
    const data = JSON.stringify(text).replaceAll('<', '\\u003c');
    return `<script type="application/json" data-file="${path}">${data}</script>`;
  });
}
