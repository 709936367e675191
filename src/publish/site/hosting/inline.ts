import { libraryPage } from '../../../story/pages';
import { hashSource } from '../inline-text';

/** What a build's pages have inline, by hash, as sources of a policy. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The pages that between them have all that any page has inline. */
export const inlinePages = ['index.html', libraryPage] as const;

const headEnd = '</head>';

/** The scripts and stylesheets without attributes before the end of a head, with nothing between them but each other. */
const run = /(?:<(script|style)>(?:(?!<\/\1>).)*<\/\1>)+(?=(?:<link rel="stylesheet"[^>]*>)*<\/head>)/s;

/**
 * What pages have inline. Only what the build puts at the end of their heads: whatever a story says, no script or
 * stylesheet in its words is allowed.
 * @param pages HTML
 */
export function inlineIn(pages: readonly string[]): Inline {
  const found = pages.flatMap((page) => {
    const head = page.slice(0, page.indexOf(headEnd) + headEnd.length);
    return [...(run.exec(head)?.[0] ?? '').matchAll(/<(script|style)>(.*?)<\/\1>/gs)];
  });
  const hashes = (name: string) => [
    ...new Set(found.filter(([, tag]) => tag === name).map(([, , text = '']) => hashSource(text))),
  ];
  return { scripts: hashes('script'), styles: hashes('style') };
}
