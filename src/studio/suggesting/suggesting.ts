import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { interfaceLanguageFor, isInterfaceLanguage } from '../../i18n/languages';
import type { Desk } from '../desk/desk';
import { loadStudioWords } from '../desk/studio-words';
import type { Edit } from '../document/history';
import type { Suggestions } from '../suggest/suggest';
import { createAsker } from './asker';

export type Suggesting = ReturnType<typeof createSuggesting>;

/** What the text on the desk names, asked for anew as the story grows, and what of it the author has left. */
export function createSuggesting({ parsed, source, files, work, t, tell }: Desk) {
  const { languages, claims, features } = parsed;
  const { text, language } = source;
  const asker = createAsker();
  onCleanup(asker.end);
  const [found, setFound] = createSignal<Suggestions>();
  const [hasFailed, setFailed] = createSignal(false);
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const ask = async () => {
    setFailed(false);
    const own = languages()
      .filter((one) => isInterfaceLanguage(one))
      .map(interfaceLanguageFor);
    try {
      await Promise.all(own.map(loadStudioWords));
      setFound(await asker.suggestions(text(), language(), files()));
    } catch {
      setFailed(true);
    }
  };
  // Of another text, its places are other ones.
  createEffect(on(source.id, () => setFound(undefined), { defer: true }));
  createEffect(on([text, language, claims, features], () => void ask()));
  return {
    found,
    hasFailed,
    ask,
    isLeft: (key: string) => left().has(key),
    leave: (key: string) => setLeft((all) => new Set([...all, key])),
    take(edit: Edit): void {
      work.apply(edit);
      tell(t('toldTaken'));
    },
    /** What the files of what is taken need to know. */
    taking: () => ({ languages: languages(), taken: parsed.taken() }),
  };
}
