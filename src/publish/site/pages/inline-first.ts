import { insideScript, insideStyle } from '../inline-text';

/** The script that runs before the first paint. */
export const bootName = 'boot.js';

const named =
  /<script src="\.\/(boot\.js)"><\/script>|<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+\.css)">/g;

/**
 * A built page with the boot script and the site's stylesheets in it. They follow what other sites read of a page's
 * head, since some read its start alone, and come before a story's own stylesheet, for which a script would wait.
 * @param textOf the text of a file of the build
 */
export function inlineFirst(page: string, textOf: (path: string) => string): string {
  const end = page.indexOf('</head>');
  const inline: string[] = [];
  const head = page.slice(0, end).replace(named, (_, script?: string, sheet: string = '') => {
    inline.push(
      script === undefined
        ? `<style>${insideStyle(textOf(sheet), sheet)}</style>`
        : `<script>${insideScript(textOf(script))}</script>`,
    );
    return '';
  });
  const at = /<link rel="stylesheet"|$/.exec(head)?.index ?? head.length;
  const others = [...head.slice(at).matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
  // Asked for before the fonts, which the script asks for: without its own stylesheet a page is not painted.
  const asked = others.map(([, href]) => `<link rel="preload" as="style" href="${href}">`);
  return head.slice(0, at) + [...asked, ...inline].join('') + head.slice(at) + page.slice(end);
}

/** The stylesheets that `inlineFirst` puts into a page: paths. */
export const sheetsIn = (page: string): string[] =>
  [...page.matchAll(named)].flatMap(([, , sheet]) => (sheet === undefined ? [] : [sheet]));

/**
 * A chunk that asks for none of some files when it loads others: what every page has.
 * @param code with the list of files that Vite's own loader reads, and the places in it of what each import needs
 */
export function withoutDependencies(code: string, files: ReadonlySet<string>): string {
  const list = /(?<=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=)\[[^\]]*\]/.exec(code)?.[0];
  if (list === undefined) return code;
  const all = JSON.parse(list) as string[];
  const kept = all.filter((file) => !files.has(file));
  return code
    .replace(list, () => JSON.stringify(kept))
    .replace(/(?<=__vite__mapDeps\()\[([\d,]*)\]/g, (_, places: string) => {
      const needed = places.split(',').map((place) => kept.indexOf(all[Number(place)] ?? ''));
      return JSON.stringify(needed.filter((place) => place >= 0));
    });
}
