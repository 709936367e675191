import { commonShare } from './common-words';

/** Languages that have a script to themselves, or nearly so. */
const languagesOfScripts: readonly (readonly [script: string, language: string])[] = [
  ['Hebrew', 'he'],
  ['Greek', 'el'],
  ['Armenian', 'hy'],
  ['Georgian', 'ka'],
  ['Hangul', 'ko'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Khmer', 'km'],
  ['Myanmar', 'my'],
  ['Ethiopic', 'am'],
  ['Sinhala', 'si'],
  ['Thaana', 'dv'],
  ['Bengali', 'bn'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Gujarati', 'gu'],
  ['Gurmukhi', 'pa'],
  ['Oriya', 'or'],
  ['Tibetan', 'bo'],
  ['Tifinagh', 'zgh'],
];
/** Letters of Central Kurdish alone. */
const sorani = /[\u06ce\u06c6\u0695\u06b5\u06d5]/gu;
/** How much of a text is enough, in UTF-16 units. */
const enough = 4000;
/** How near to the best guess others are named too. */
const near = 0.9;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const lettersIn = (text: string, script: string) => count(text, new RegExp(`\\p{Script=${script}}`, 'gu'));

/**
 * The languages that a text may be in, as BCP 47 tags, the likeliest first; none for a text without words. By its script
 * first; where several languages write in it, by how often its letters stand together, which is loaded then, and by its
 * common words where that leaves several: names of another land are much of a short text.
 */
export async function guessLanguage(text: string): Promise<string[]> {
  const sample = text.slice(0, enough);
  const all = count(sample, /\p{L}/gu);
  if (all === 0) return [];
  const own = languagesOfScripts.find(([script]) => lettersIn(sample, script) > all / 2);
  if (own) return [own[1]];
  const kana = lettersIn(sample, 'Hiragana') + lettersIn(sample, 'Katakana');
  const han = lettersIn(sample, 'Han');
  if (kana + han > all / 2) return kana > (kana + han) / 10 ? ['ja'] : ['zh'];
  const arabic = lettersIn(sample, 'Arabic');
  if (arabic > all / 2 && count(sample, sorani) > arabic / 20) return ['ckb'];

  const { francAll } = await import('franc-min');
  const isLatin = lettersIn(sample, 'Latin') > all / 2;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const guesses = francAll(sample, { minLength: 3 }).flatMap(([code, score]) => {
    const tag = tagOf(code, isLatin);
    return code === 'und' || score < near ? [] : [{ tag, score: score + commonShare(words, tag) }];
  });
  return [...new Set(guesses.sort((one, other) => other.score - one.score).map(({ tag }) => tag))];
}

/** The shorter code of a language that has one; Kurdish in Latin letters is Kurmanji, of which the model knows none. */
function tagOf(code: string, isLatin: boolean): string {
  if (code === 'ckb' && isLatin) return 'ku';
  return Intl.getCanonicalLocales(code)[0] ?? code;
}
