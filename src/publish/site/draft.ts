import { direction } from '../../i18n/tags';
import { escapeHtml } from '../../story/escape-html';
import type { Story } from '../../story/model';
import { draftWords as words } from './draft-words';

/** The language of the mark beside words in another: its own, else English. */
const markLanguage = (language: string): keyof typeof words => {
  const [base = ''] = language.split('-');
  return base in words ? (base as keyof typeof words) : 'en';
};

/** A story whose title says that it is a draft: so do its pages, its pictures and whatever else has its title. */
export function draftOf(story: Story): Story {
  const marked = Object.entries(story.title).map(([language, title]) => [
    language,
    `${words[markLanguage(language)].draft} · ${title}`,
  ]);
  return { ...story, title: Object.fromEntries(marked) as Story['title'] };
}

/**
 * A page of a draft: no search engine lists it, and a band over it says in each language what it is. A part of a page
 * is left as it is.
 */
export function draftPage(page: string, languages: readonly string[]): string {
  if (!page.includes('<body')) return page;
  const notices = [...new Set(languages.map(markLanguage))].map(
    (language) =>
      `<span lang="${language}" dir="${direction(language)}">${escapeHtml(words[language].notice)}</span>`,
  );
  const robots = page.includes('<meta name="robots"') ? '' : '<meta name="robots" content="noindex">';
  return page
    .replace(/<meta charset[^>]*>/, (charset) => charset + robots)
    .replace(/<body[^>]*>/, (body) => `${body}<p data-draft role="note">${notices.join(' ')}</p>`);
}

/** The rules of that band, for a story's stylesheet. What fills the window leaves it its place. */
export const draftStylesheet = [
  '[data-draft]{position:fixed;z-index:9;inset-inline:0;inset-block-start:0;display:flex;flex-wrap:wrap;justify-content:center;gap:0 2em;block-size:1.75rem;overflow:hidden;padding-inline:1em;background:#7a1f1f;color:#fff;font:600 clamp(.625rem,2.6vw,.8125rem)/1.75rem sans-serif;pointer-events:none}',
  // In the language that is read, where there is one.
  ...Object.keys(words).map(
    (code) => `:root[lang="${code}"] [data-draft]:has([lang="${code}"])>:not([lang="${code}"]){display:none}`,
  ),
  'body:has(>[data-draft]){box-sizing:border-box;padding-block-start:1.75rem}',
  ':has(>[data-draft]) [data-print="page"]{block-size:calc(100dvh - 1.75rem)}',
  '@media print{[data-draft]{-webkit-print-color-adjust:exact;print-color-adjust:exact}}',
].join('\n');
