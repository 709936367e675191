import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { TaggedText } from '../../ui/text/TaggedText';
import type { AboutLinks } from './about-links';

/** Under which terms the program, the article and the data may be used. */
export function Licences(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, of, tagged } = words;
  return (
    <ul class="about-list">
      <li>{t('aboutCode')}</li>
      <Show when={story().texts.some(({ licence }) => licence === undefined)}>
        <li>{t('aboutText')}</li>
      </Show>
      <li>{t('creditsText')}</li>
      <Show when={story().drawing}>
        {(drawing) => (
          <li>
            <TaggedText words={tagged(drawing())} />
          </li>
        )}
      </Show>
      <For each={story().sources.filter(({ licence }) => licence !== undefined)}>
        {(source) => (
          <li>
            <Show when={source.url} fallback={of(source.name)}>
              {(url) => (
                <a href={url()} target="_blank" rel="noreferrer">
                  <TaggedText words={tagged(source.name)} />
                </a>
              )}
            </Show>
            : <bdi lang="en">{source.licence}</bdi>
          </li>
        )}
      </For>
      <li>
        <a href={props.links.file('licences.txt')} target="_blank" rel="noreferrer">
          {t('aboutAllLicences')}
        </a>
      </li>
    </ul>
  );
}
