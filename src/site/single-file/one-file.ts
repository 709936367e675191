import { createHash } from 'node:crypto';
import type { StoryEntry } from '../../story/story-entry';

/** The files of a build: path to text. */
export type Files = ReadonlyMap<string, string>;

type EntryPart = Pick<StoryEntry, 'slug' | 'languages'>;

/**
 * The page of one story, in its own language first, with all that it needs in it. Scripts and sheets stand where the page
 * of the build names them; the story's files and the ground follow as data, for the page to read in place of files.
 * @param files the build, with what its scripts and sheets name by address in them
 * @param favicon the SVG of the browser's tab
 * @throws Error when the page names something else beside it
 */
export function onePage(files: Files, entry: EntryPart, favicon: string): string {
  const scripts: string[] = [];
  const sheets: string[] = [];
  const keep = (texts: string[], text: string) => {
    texts.push(text);
    return text;
  };
  const put: Replacements = {
    script: (tag, path) => {
      const type = tag.includes('type="module"') ? ' type="module"' : '';
      return `<script${type}>${keep(scripts, insideScript(fileOf(files, path)))}</script>`;
    },
    stylesheet: (_, path) => `<style>${keep(sheets, fileOf(files, path))}</style>`,
    icon: () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(favicon)}">`,
    // The page in another language: it is not there, and this one can be read in each.
    alternate: () => '',
    a: () => '',
  };
  const page = replaceNamed(files, `${entry.slug}.${entry.languages[0]}.html`, put);
  return page
    .replace(/<meta charset[^>]*>/, (charset) => charset + policyTag(scripts, sheets))
    .replace(/<\/body>(?=\s*<\/html>\s*$)/, (end) => heldFiles(files, entry).join('\n') + end);
}

type Replacements = Readonly<Record<string, (tag: string, path: string) => string>>;

/** Puts something in place of all that names a file beside the page: by the kind of link, or else by the tag. */
function replaceNamed(files: Files, page: string, put: Replacements): string {
  const named = /<(script|link|a|img)\b[^>]* (?:src|href)="\.\/([^"]+)"[^>]*>(?:.*?<\/\1>)?/g;
  return fileOf(files, page).replace(named, (tag, name: string, path: string) => {
    const kind = /^<link[^>]* rel="(\w+)"/.exec(tag)?.[1] ?? name;
    const replace = put[kind];
    if (!replace) throw new Error(`${page}: found ${tag}; expected nothing beside the page`);
    return replace(tag, path);
  });
}

export function fileOf(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${path}: found no such file in the build; expected it`);
  return text;
}

/** The page runs the code that it was built with and no other, and asks for nothing but what it holds itself. */
function policyTag(scripts: readonly string[], sheets: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(sheets)}`,
    // The map's library reads its worker by its address, a blob, and makes data of it where the page has no origin.
    'worker-src blob: data:',
    'connect-src blob: data:',
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Code in which nothing ends the script element that it stands in. Within a string or a pattern it means the same. */
function insideScript(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
}

/** Each file as an element of data, its text as one JSON string: no parser of HTML changes a letter of it. */
function heldFiles(files: Files, entry: EntryPart): string[] {
  const folder = `stories/${entry.slug}/`;
  const held = [...files].filter(
    ([path]) => path.startsWith(folder) || path.endsWith('.geojson') || path === 'licences.txt',
  );
  return [['stories/index.json', JSON.stringify([entry])] as const, ...held].map(([path, text]) => {
    const data = JSON.stringify(text).replaceAll('<', '\\u003c');
    return `<script type="application/json" data-file="${path}">${data}</script>`;
  });
}
