import { For, Show } from 'solid-js';
import { languageName } from '../../i18n/language-names';
import { useSession } from '../../session/session';
import type { SourceText as SourceFile } from '../../story/model';
import { sourceName as fileName } from '../../story/sources/source-name';
import { TaggedText } from '../../ui/text/TaggedText';
import { sourceName } from '../article/source-words';
import { TranslationNote } from '../article/TranslationNote';
import type { AboutLinks } from './about-links';
import { Attachments } from './Attachments';
import { SourceFacts } from './SourceFacts';

/** The source text, its hash, and who translated it. */
export function SourceText(props: { links: AboutLinks }) {
  const { story, words } = useSession();
  const { t, tagged } = words;
  const translations = () => story().languages.slice(1);
  return (
    <>
      <For each={story().texts}>
        {(text, place) => (
          <>
            <Show when={story().texts.length > 1}>
              <h3>
                <TaggedText words={tagged(sourceName(text))} />
              </h3>
            </Show>
            <p>
              <TaggedText words={tagged(text.credit)} />
            </p>
            <Show when={text.note}>
              {(note) => (
                <p>
                  <TaggedText words={tagged(note())} />
                </p>
              )}
            </Show>
            <SourceFacts text={text} />
            <Attachments source={text.id} links={props.links} />
            <WholeText
              address={props.links.file(`stories/${story().slug}/${fileName(text, place())}`)}
              label={t('sourceNote')}
              text={text}
            />
          </>
        )}
      </For>
      <Show when={story().dataset}>
        {(dataset) => (
          <>
            <h3>
              <TaggedText words={tagged(sourceName(dataset().text))} />
            </h3>
            <p>
              <TaggedText words={tagged(dataset().text.credit)} />
            </p>
            <SourceFacts text={dataset().text} />
            <WholeText
              address={props.links.file(`stories/${story().slug}/${dataset().name}`)}
              label={t('fileEvents')}
              text={dataset().text}
            />
          </>
        )}
      </Show>
      <ul class="about-list">
        <For each={translations()}>
          {(code) => (
            <li>
              <bdi lang={code}>{languageName(code)}</bdi>
              {' · '}
              <TranslationNote language={code} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

/** The text itself as a file, and its hash. */
function WholeText(props: { address: string; label: string; text: Pick<SourceFile, 'sha256'> }) {
  const { t } = useSession().words;
  return (
    <>
      <p>
        <a href={props.address} target="_blank" rel="noreferrer">
          {props.label}
        </a>
      </p>
      <p>
        {t('aboutHash')} <code dir="ltr">{props.text.sha256}</code>
      </p>
    </>
  );
}
