type Pair = readonly [open: string, close: string];

/** Outer and inner quotation marks, and the languages that write so. */
const usages: readonly (readonly [outer: Pair, inner: Pair, languages: string])[] = [
  [['“', '”'], ['‘', '’'], 'en'],
  [['«', '»'], ['“', '”'], 'ar az be el es fa hy it kk pt ru sq uk'],
  [['«\u202f', '\u202f»'], ['“', '”'], 'fr'],
  [['„', '“'], ['‚', '‘'], 'bg cs de ka lt sk sl'],
  [['„', '”'], ['‚', '’'], 'hr hu pl ro sr'],
  [['”', '”'], ['’', '’'], 'fi sv'],
  [['「', '」'], ['『', '』'], 'ja'],
];

/** Words in quotation marks of their language, English ones by default: inner ones where the words have outer ones. */
export function quoted(words: string, language: string): string {
  const [code = ''] = language.split('-');
  const usage = usages.find(([, , languages]) => languages.split(' ').includes(code)) ?? usages[0];
  const [outer, inner] = usage as (typeof usages)[number];
  const [open, close] = words.includes(outer[0].trim()) ? inner : outer;
  return open + words + close;
}
