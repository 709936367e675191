import { For, Show } from 'solid-js';
import { languageName } from '../../i18n/language-names';
import { useSession } from '../../session/session';
import { TaggedText } from '../../ui/text/TaggedText';
import type { AboutLinks } from './about-links';
import { Attachments } from './Attachments';
import { SourceFacts } from './SourceFacts';

/** The source text, its hash, and who translated it. */
export function SourceText(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, tagged } = words;
  const name = () => `source.${story().languages[0]}.txt`;
  const translations = () => story().languages.slice(1);
  return (
    <>
      <p>
        <TaggedText words={tagged(story().credit)} />
      </p>
      <Show when={story().dateNote}>
        {(note) => (
          <p>
            <TaggedText words={tagged(note())} />
          </p>
        )}
      </Show>
      <For each={story().texts}>
        {(text) => (
          <>
            <SourceFacts text={text} />
            <Attachments source={text.id} links={props.links} />
          </>
        )}
      </For>
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
              <bdi lang={code}>{languageName(code)}</bdi>
              {` · ${t('translationNote')}`}
              <Show when={story().translators[code]}>
                {(translator) => (
                  <span>
                    {' ('}
                    <TaggedText words={tagged(translator())} />)
                  </span>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
