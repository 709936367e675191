import { createHash } from 'node:crypto';

/** The files of a build: path to text. */
export type Files = ReadonlyMap<string, string>;

/** What the index of stories has of one. */
export interface Entry {
  readonly slug: string;
}

/**
 * The page of one story with all that it needs in it. Script and sheet stand where the page of the build names them; the
 * story's files and the ground follow as data, for the page to read in place of files.
 * @param files the build, in one script and one sheet, with what they name by address in them
 * @param favicon the SVG of the browser's tab
 * @throws Error when the page names something else beside it
 */
export function onePage(files: Files, entry: Entry, favicon: string): string {
  const page = fileOf(files, 'index.html');
  const named = (pattern: RegExp) =>
    [...page.matchAll(pattern)].map(([, path = '']) => fileOf(files, path.replace('./', '')));
  const scripts = named(/<script[^>]* src="([^"]+)"/g).map(insideScript);
  const sheets = named(/<link rel="stylesheet"[^>]* href="([^"]+)"/g);
  const left = { scripts: [...scripts], sheets: [...sheets] };
  // In one go, so that nothing is sought in what was put in.
  return page.replace(places, (tag) => {
    if (tag.startsWith('<script')) return `<script type="module">${left.scripts.shift()}</script>`;
    if (tag.includes('rel="stylesheet"')) return `<style>${left.sheets.shift()}</style>`;
    if (tag.includes('rel="icon"')) {
      return `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(favicon)}">`;
    }
    if (tag.startsWith('<meta')) return `${tag}${policyTag(scripts, sheets)}`;
    if (tag === '</body>') return `${heldFiles(files, entry).join('\n')}${tag}`;
    throw new Error(`index.html: found ${tag}; expected nothing beside the page`);
  });
}

/** Where the page names a file, and where something is to be put in. */
const places =
  /<script[^>]* src="[^"]+"[^>]*><\/script>|<link[^>]* href="[^"]+"[^>]*>|<meta charset[^>]*>|<\/body>/g;

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
function heldFiles(files: Files, entry: Entry): string[] {
  const folder = `stories/${entry.slug}/`;
  const held = [...files].filter(([path]) => path.startsWith(folder) || path.endsWith('.geojson'));
  return [['stories/index.json', JSON.stringify([entry])] as const, ...held].map(([path, text]) => {
    const data = JSON.stringify(text).replaceAll('<', '\\u003c');
    return `<script type="application/json" data-file="${path}">${data}</script>`;
  });
}
