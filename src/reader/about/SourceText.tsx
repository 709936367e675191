import { For, Show } from 'solid-js';
import { interfaceLanguages, isInterfaceLanguage } from '../../i18n/languages';
import { useSession } from '../../session/session';
import { Unbroken } from '../../ui/Unbroken';
import type { AboutLinks } from './about-links';
import { SourceFacts } from './SourceFacts';

/** The source text, its hash, and who translated it. */
export function SourceText(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, of } = words;
  const name = () => `source.${story().languages[0]}.txt`;
  const translations = () => story().languages.slice(1);
  return (
    <>
      <p>
        <Unbroken text={of(story().credit)} />
      </p>
      <Show when={story().dateNote}>
        {(note) => (
          <p>
            <Unbroken text={of(note())} />
          </p>
        )}
      </Show>
      <For each={story().texts}>{(text) => <SourceFacts text={text} />}</For>
      <p>
        <a href={props.links.file(`stories/${story().slug}/${name()}`)} target="_blank" rel="noreferrer">
          {t('sourceNote')}
        </a>
      </p>
      <p>
        {t('aboutHash')} <code dir="ltr">{story().sourceHash}</code>
      </p>
      <ul class="about-list">
        <For each={translations()}>
          {(code) => (
            <li>
              <bdi lang={code}>{isInterfaceLanguage(code) ? interfaceLanguages[code].name : code}</bdi>
              {` · ${t('translationNote')}`}
              <Show when={story().translators[code]}>
                {(translator) => <span>{` (${of(translator())})`}</span>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
