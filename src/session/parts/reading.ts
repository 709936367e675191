import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { LabelLanguages } from '../../cartography/labels';
import type { ThemeName } from '../../cartography/theme';
import { languageFor, matchLanguage } from '../../i18n/tags';
import type { Story } from '../../story/model';
import { preferredTheme } from '../preferences';
import { isSameList } from '../same-list';
import { sideBySide } from '../side-by-side';
import { rememberLanguage, wishedLanguages } from '../wished-languages';

export type Reading = ReturnType<typeof createReading>;

/** How the reader reads: in which languages, and by which light. What is not chosen follows the browser. */
export function createReading(story: Accessor<Story>) {
  const [lang, setLang] = createSignal<string>();
  const [theme, setTheme] = createSignal<ThemeName>();
  const [chosenLanguage, setChosenLanguage] = createSignal<string>();
  const languages = createMemo(() => story().languages);
  const hasBoth = () => languages().length > 1;

  /** A language of the story, or "both". */
  const selected = createMemo(() => {
    const asked = lang();
    if (asked === 'both' && hasBoth()) return asked;
    return matchLanguage([asked], languages()) ?? languageFor(wishedLanguages(), languages());
  });
  /** The language of the story that is read; of two side by side, the reader's own. */
  const language = createMemo(() => {
    const asked = selected();
    return asked === 'both' ? languageFor([chosenLanguage(), ...wishedLanguages()], languages()) : asked;
  });
  const pair = createMemo(() => sideBySide(languages(), language()));
  /** Where the story's words are looked for: in the language that is read, in the source's, in the others. */
  const languageOrder = createMemo(() => [...new Set([language(), ...languages()])], [], {
    equals: isSameList,
  });
  /** The one of two side by side that is not the reader's own. */
  const otherLanguage = createMemo(() => pair().find((code) => code !== language()));
  /** Of the article: the one that is read, or two side by side. */
  const articleLanguages = createMemo(
    (): readonly string[] => (selected() === 'both' ? pair() : [selected()]),
    [],
    { equals: isSameList },
  );
  const labelLanguages = createMemo((): LabelLanguages => {
    if (selected() !== 'both') return [selected()];
    const other = otherLanguage();
    return other === undefined ? [language()] : [language(), other];
  });

  function chooseLanguage(next: string): void {
    if (next !== 'both') {
      setChosenLanguage(next);
      rememberLanguage(next);
    }
    setLang(next);
  }

  return {
    /** As the address has them; undefined where the reader has not chosen. */
    asked: { lang, theme },
    setLang,
    setTheme,
    chooseLanguage,
    selected,
    hasBoth,
    language,
    languageOrder,
    otherLanguage,
    articleLanguages,
    labelLanguages,
    themeName: createMemo(() => theme() ?? preferredTheme()),
  };
}
