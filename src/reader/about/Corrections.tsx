import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { editionsOf } from '../../story/sources/editions';
import { editionPath } from '../../story/pages';
import { TaggedText } from '../../ui/text/TaggedText';
import type { AboutLinks } from './about-links';

/** When a text of the story was corrected, the last time first: what was, and the text as it stood until then. */
export function Corrections(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, tagged, date } = words;
  const lastFirst = () =>
    editionsOf(story().texts).toSorted((a, b) => (a.edition.date < b.edition.date ? 1 : -1));
  const hasSeveral = () => story().texts.length > 1;
  return (
    <Show when={lastFirst().length > 0}>
      <h3>{t('aboutCorrections')}</h3>
      <dl class="about-terms">
        <For each={lastFirst()}>
          {({ name, edition, source }) => (
            <div>
              <dt>
                <time dateTime={edition.date}>{date(edition.date)}</time>
              </dt>
              <dd>
                <p>
                  <Show when={edition.text} fallback={t('aboutCorrected')}>
                    {(text) => <TaggedText words={tagged(text())} />}
                  </Show>
                </p>
                <Show when={hasSeveral() && (source.publisher ?? source.credit)}>
                  {(whose) => (
                    <p>
                      <TaggedText words={tagged(whose())} />
                    </p>
                  )}
                </Show>
                <p>
                  <a
                    href={props.links.file(editionPath(story().slug, name))}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('aboutFormerText')}
                  </a>
                </p>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}
