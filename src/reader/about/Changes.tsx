import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { TaggedText } from '../../ui/text/TaggedText';

/** What was changed in the story and when, the newest first. */
export function Changes() {
  const { story, words } = useSession();
  const { t, tagged, date } = words;
  const newestFirst = () => story().changes.toReversed();
  return (
    <Show when={newestFirst()[0]} fallback={<p>{t('aboutNoChanges')}</p>}>
      {(last) => (
        <>
          <p>
            <strong>{t('aboutLastChange', { date: date(last().date) })}</strong>
          </p>
          <dl class="about-terms">
            <For each={newestFirst()}>
              {(change) => (
                <div>
                  <dt>
                    <time dateTime={change.date}>{date(change.date)}</time>
                  </dt>
                  <dd>
                    <TaggedText words={tagged(change.text)} />
                  </dd>
                </div>
              )}
            </For>
          </dl>
        </>
      )}
    </Show>
  );
}
