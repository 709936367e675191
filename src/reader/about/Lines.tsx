import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { methodName, precisionWords } from '../evidence/outline-words';
import { TaggedText } from '../../ui/text/TaggedText';
import type { AboutLinks } from './about-links';
import { type LineGroup, lineGroups } from './line-groups';

/** How each outline was made, from what, and how far it can be off, as a table. */
export function Lines(props: { links: AboutLinks }) {
  const { story, evidence, words } = useSession();
  const { t, of, tagged, date } = words;
  const sourceOf = (id: string) => of(evidence().nameOf('source', id));
  return (
    <>
      <p>{t('aboutLinesIntro')}</p>
      <div class="about-scroller">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('aboutShapes')}</th>
              <th scope="col">{t('outlineMethod')}</th>
              <th scope="col">{t('outlinePrecision')}</th>
              <th scope="col">{t('outlineAsOf')}</th>
              <th scope="col">{t('outlineSource')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={lineGroups(story().features)}>
              {({ outline, features }) => (
                <tr>
                  <td>
                    <Names features={features} page={props.links.page} />
                  </td>
                  <td>
                    <strong>{methodName(outline, words)}</strong>
                    <p>
                      <TaggedText words={tagged(outline.description)} />
                    </p>
                  </td>
                  <td>
                    <Show when={outline.method !== 'none'}>{precisionWords(outline, words)}</Show>
                  </td>
                  <td>{date(outline.asOf)}</td>
                  <td>{sourceOf(outline.source)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </>
  );
}

function Names(props: { features: LineGroup['features']; page: string }) {
  const { tagged } = useSession().words;
  return (
    <ul>
      <For each={props.features}>
        {({ id, name }) => (
          <li>
            <a href={`${props.page}#feature=${id}`}>
              <TaggedText words={tagged(name)} />
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
