import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { editionsOf } from '../../story/sources/editions';
import { TaggedText } from '../../ui/text/TaggedText';
import type { AboutLinks } from './about-links';
import { Corrections } from './Corrections';

/** What was changed in the story and when, the newest first, and when its text was corrected. */
export function Changes(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, tagged, date } = words;
  const newestFirst = () => story().changes.toReversed();
  const last = () =>
    [...story().changes, ...editionsOf(story().texts).map(({ edition }) => edition)]
      .map((one) => one.date)
      .toSorted()
      .at(-1);
  return (
    <Show when={last()} fallback={<p>{t('aboutNoChanges')}</p>}>
      {(day) => (
        <>
          <p>
            <strong>{t('aboutLastChange', { date: date(day()) })}</strong>
          </p>
          <Show when={newestFirst().length > 0}>
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
          </Show>
          <Corrections links={props.links} />
        </>
      )}
    </Show>
  );
}
