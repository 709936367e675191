import { For, Show } from 'solid-js';
import { bytesInWords } from '../../session/bytes-in-words';
import { useSession } from '../../session/session';
import { attachmentPath } from '../../story/pages';
import { TaggedText } from '../../ui/text/TaggedText';
import type { AboutLinks } from './about-links';

/** The copies that are kept with a text: each is saved by who wants it, and shown by no page. */
export function Attachments(props: { source: string; links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, tagged, date } = words;
  const attachments = () => story().attachments?.filter(({ source }) => source === props.source) ?? [];
  return (
    <Show when={attachments().length > 0}>
      <h3>{t('attachments')}</h3>
      <ul class="about-list" data-attachments>
        <For each={attachments()}>
          {(one) => (
            <li>
              <Show when={!props.links.isAlone} fallback={<TaggedText words={tagged(one.name)} />}>
                <a href={props.links.file(attachmentPath(story().slug, one.file))} download={one.file}>
                  <TaggedText words={tagged(one.name)} />
                </a>
              </Show>
              {' · '}
              <bdi>{one.file}</bdi>
              {` · ${bytesInWords(one.bytes, words)}`}
              <Show when={one.retrieved}>
                {(day) => ` · ${t('attachmentRetrieved', { date: date(day()) })}`}
              </Show>
              <br />
              {'SHA-256: '}
              <code dir="ltr">{one.sha256}</code>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
