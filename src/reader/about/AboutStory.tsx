import { TaggedText } from '../../ui/text/TaggedText';
import './about.css';
import { For, type JSX, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { AboutLinks } from './about-links';
import { Changes } from './Changes';
import { Licences } from './Licences';
import { Lines } from './Lines';
import { Marks } from './Marks';
import { Report } from './Report';
import { SourceText } from './SourceText';

/** How the map of a story was made, by whom and from what: most of it is told by the story's own data. */
export function AboutStory(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, of, tagged, number } = words;
  return (
    <div class="about">
      <p class="about-intro">{t('aboutIntro')}</p>
      <Show when={story().makers ?? story().publisher}>
        <Part title={t('aboutMakers')}>
          <Show when={story().makers}>
            {(makers) => (
              <p>
                <TaggedText words={tagged(makers())} />
              </p>
            )}
          </Show>
          <Show when={story().publisher}>
            {(publisher) => <p>{t('aboutPublisher', { publisher: of(publisher()) })}</p>}
          </Show>
        </Part>
      </Show>
      <Part title={t('aboutMarks')}>
        <Marks />
      </Part>
      <Part title={t('aboutLines')}>
        <Lines links={props.links} />
      </Part>
      <Part title={t('aboutSpeakers')}>
        <dl class="about-terms">
          <For each={story().speakers}>
            {({ name, description }) => (
              <div>
                <dt>
                  <TaggedText words={tagged(name)} />
                </dt>
                <dd>
                  <TaggedText words={tagged(description)} />
                </dd>
              </div>
            )}
          </For>
        </dl>
        <Show when={story().gaps.length > 0}>
          <p>
            <a href={`${props.links.page}#panel=gaps`}>{`${t('gaps')} (${number(story().gaps.length)})`}</a>
          </p>
        </Show>
      </Part>
      <Part title={t('aboutSource')}>
        <SourceText links={props.links} />
      </Part>
      <Part title={t('aboutChanges')}>
        <Changes links={props.links} />
      </Part>
      <Part title={t('aboutReport')}>
        <Report address={props.links.report} />
      </Part>
      <Part title={t('licences')}>
        <Licences links={props.links} />
      </Part>
    </div>
  );
}

function Part(props: { title: string; children: JSX.Element }) {
  return (
    <section class="about-part">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
