import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Unbroken } from '../../ui/Unbroken';

/** What was changed in the story and when, the newest first. */
export function Changes() {
  const { story, words } = useSession();
  const { t, of, date } = words;
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
                    <Unbroken text={of(change.text)} />
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
