import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { LabelLanguages } from '../../cartography/labels';
import type { ThemeName } from '../../cartography/theme';
import { interfaceLanguageFor } from '../../i18n/languages';
import { languageFor, matchLanguage } from '../../i18n/tags';
import type { Story } from '../../story/model';
import { createOnceWorded } from '../once-worded';
import { preferredTheme } from '../preferences';
import { isSameList } from '../same-list';
import { sideBySide } from '../side-by-side';
import { rememberLanguage, wishedLanguages } from '../wished-languages';

export type Reading = ReturnType<typeof createReading>;

/** What decides in which language a story is read. */
interface Asked {
  /** A language or "both"; undefined where the reader has not chosen. */
  readonly lang?: string | undefined;
  /** The language that was chosen last, which is the reader's own of two side by side. */
  readonly own?: string | undefined;
}

/** A language of a story, or "both" of several. */
const selectedOf = ({ lang }: Asked, languages: readonly string[]): string =>
  lang === 'both' && languages.length > 1
    ? lang
    : (matchLanguage([lang], languages) ?? languageFor(wishedLanguages(), languages));

/** The language of a story that is read; of two side by side, the reader's own. */
export function languageRead(asked: Asked, languages: readonly string[]): string {
  const selected = selectedOf(asked, languages);
  return selected === 'both' ? languageFor([asked.own, ...wishedLanguages()], languages) : selected;
}

/** How the reader reads: in which languages, and by which light. What is not chosen follows the browser. */
export function createReading(story: Accessor<Story>) {
  const [theme, setTheme] = createSignal<ThemeName>();
  const languages = createMemo(() => story().languages);
  const hasBoth = () => languages().length > 1;
  const choice = createOnceWorded<Asked>(
    {},
    (asked) => interfaceLanguageFor(languageRead(asked, languages())),
    ({ lang, own }) => {
      if (lang !== undefined && lang === own) rememberLanguage(lang);
    },
  );

  /** A language of the story, or "both". */
  const selected = createMemo(() => selectedOf(choice.shown(), languages()));
  const language = createMemo(() => languageRead(choice.shown(), languages()));
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
    choice.ask({ lang: next, own: next === 'both' ? choice.asked().own : next });
  }

  return {
    /** As the address has them; undefined where the reader has not chosen. */
    asked: { lang: () => choice.asked().lang, theme },
    setLang: (lang: string | undefined) => choice.ask({ ...choice.asked(), lang }),
    setTheme,
    chooseLanguage,
    selected,
    /** What is selected, or will be as soon as the interface's words in it are there. */
    selecting: createMemo(() => selectedOf(choice.asked(), languages())),
    /** The language that was asked for last, where the interface's words in it could not be loaded. */
    unloaded: () => choice.failed()?.lang,
    hasBoth,
    language,
    languageOrder,
    otherLanguage,
    articleLanguages,
    labelLanguages,
    themeName: createMemo(() => theme() ?? preferredTheme()),
  };
}
