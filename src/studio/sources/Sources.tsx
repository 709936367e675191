import { createMemo, For, type JSX, Show } from 'solid-js';
import { FormerTexts } from '../correcting/FormerTexts';
import { useDesk } from '../desk/desk';
import { isSameList } from '../desk/parsed';
import { setSourceLanguage } from '../edits/source-language';
import { CorrectedText } from '../story/CorrectedText';
import { Plain } from '../story/Plain';
import { Texts } from '../story/Texts';
import { AddSource } from './AddSource';
import { Copies } from './Copies';
import { LanguageSelect } from './LanguageSelect';
import { RemoveSource } from './RemoveSource';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** The sources of a story: what is known of each, its text to be corrected, and one more. The one on the desk lies open. */
export function Sources() {
  const { parsed, source, words, t } = useDesk();
  const s = createSourcesWords(words.language);
  const ids = createMemo(() => parsed.story()?.sources?.map(({ id }) => id) ?? [], [], {
    equals: isSameList,
  });
  return (
    <>
      <h3>{ids().length > 1 ? s('sourcesTitle') : t('sourceTitle')}</h3>
      <Show
        when={ids().length > 1}
        fallback={<For each={ids()}>{(id) => <SourceFields id={id} place={0} isOneOfSeveral={false} />}</For>}
      >
        <For each={ids()}>
          {(id, place) => (
            <details
              class={styles.several}
              open={source.id() === id}
              tabIndex={-1}
              data-path={`sources.${place()}`}
            >
              <summary>
                <h4>{source.nameOf(id)}</h4>
              </summary>
              <SourceFields id={id} place={place()} isOneOfSeveral />
            </details>
          )}
        </For>
      </Show>
      <AddSource />
    </>
  );
}

function SourceFields(props: { id: string; place: number; isOneOfSeveral: boolean }): JSX.Element {
  const { parsed, work, words } = useDesk();
  const s = createSourcesWords(words.language);
  const path = (key: string) => ['sources', props.place, key];
  const language = () => parsed.story()?.sources?.[props.place]?.language;
  return (
    <div class={styles.source}>
      <CorrectedText source={props.id} />
      <Show when={props.isOneOfSeveral}>
        <Texts name={s('shortOf')} path={path('short')} isOptional />
      </Show>
      <Texts word="creditOf" path={path('credit')} isLong />
      <Texts word="publisherOf" path={path('publisher')} isOptional />
      <Texts word="authorOf" path={path('author')} isOptional />
      <Plain word="publishedOn" path={path('published')} />
      <Plain word="publishedAt" path={path('address')} />
      <Show when={props.isOneOfSeveral}>
        <Plain name={s('reportOf')} path={path('derivedFrom')} note={s('reportHint')} />
      </Show>
      <Show when={props.place > 0}>
        <LanguageSelect value={language()} onChoose={(tag) => work.apply(setSourceLanguage(props.id, tag))} />
      </Show>
      <Texts word="noteOf" path={path('note')} isLong isOptional />
      <FormerTexts place={props.place} />
      <Copies source={props.id} />
      <Show when={props.place > 0}>
        <RemoveSource id={props.id} />
      </Show>
    </div>
  );
}
