import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { LabelLanguages } from '../../cartography/labels';
import type { ThemeName } from '../../cartography/theme';
import { type InterfaceLanguage, isInterfaceLanguage } from '../../i18n/languages';
import type { Story } from '../../story/model';
import { preferredLanguage, preferredTheme } from '../preferences';
import { isSameList } from '../same-list';
import { sideBySide } from '../side-by-side';
import { rememberLanguage } from '../stored-language';

export type Reading = ReturnType<typeof createReading>;

/** How the reader reads: in which languages, and by which light. What is not chosen follows the browser. */
export function createReading(story: Accessor<Story>) {
  const [lang, setLang] = createSignal<string>();
  const [theme, setTheme] = createSignal<ThemeName>();
  const [chosenLanguage, setChosenLanguage] = createSignal<InterfaceLanguage>();
  const languages = createMemo(() => story().languages);
  const ownLanguage = createMemo(() => chosenLanguage() ?? preferredLanguage(languages()));

  /** A language of the story, or "both". */
  const selected = createMemo(() => {
    const asked = lang();
    return asked === 'both' || (asked !== undefined && languages().includes(asked)) ? asked : ownLanguage();
  });
  /** The interface's: with "both" it stays as it was. */
  const language = createMemo((): InterfaceLanguage => {
    const asked = selected();
    return isInterfaceLanguage(asked) ? asked : ownLanguage();
  });
  const pair = createMemo(() => sideBySide(languages(), language()));
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
    if (isInterfaceLanguage(next)) {
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
    language,
    otherLanguage,
    articleLanguages,
    labelLanguages,
    themeName: createMemo(() => theme() ?? preferredTheme()),
  };
}
