import { createMemo, createSignal } from 'solid-js';
import type { LabelLanguages } from '../cartography/labels';
import { type ThemeName } from '../cartography/theme';
import { type InterfaceLanguage, isInterfaceLanguage } from '../i18n/languages';
import type { Story } from '../story/model';
import { preferredLanguage, preferredTheme } from './preferences';
import { sideBySide } from './side-by-side';
import { rememberLanguage } from './stored-language';

/** How the reader reads: in which languages, and by which light. What is not chosen follows the browser. */
export function createReading(story: Story) {
  const [lang, setLang] = createSignal<string>();
  const [theme, setTheme] = createSignal<ThemeName>();
  const [ownLanguage, setOwnLanguage] = createSignal<InterfaceLanguage>(preferredLanguage(story.languages));

  /** A language of the story, or "both". */
  const reading = createMemo(() => {
    const asked = lang();
    return asked === 'both' || (asked !== undefined && story.languages.includes(asked))
      ? asked
      : ownLanguage();
  });
  /** The interface's: with "both" it stays as it was. */
  const language = createMemo((): InterfaceLanguage => {
    const asked = reading();
    return isInterfaceLanguage(asked) ? asked : ownLanguage();
  });
  const pair = createMemo(() => sideBySide(story.languages, language()));
  /** The one of two side by side that is not the reader's own. */
  const otherLanguage = createMemo(() => pair().find((code) => code !== language()));
  /** Of the article: the one that is read, or two side by side. */
  const articleLanguages = createMemo((): readonly string[] => (reading() === 'both' ? pair() : [reading()]));
  const labelLanguages = createMemo((): LabelLanguages => {
    if (reading() !== 'both') return [reading()];
    const other = otherLanguage();
    return other === undefined ? [language()] : [language(), other];
  });

  function chooseLanguage(next: string): void {
    if (isInterfaceLanguage(next)) {
      setOwnLanguage(next);
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
    reading,
    language,
    otherLanguage,
    articleLanguages,
    labelLanguages,
    themeName: createMemo(() => theme() ?? preferredTheme()),
  };
}
