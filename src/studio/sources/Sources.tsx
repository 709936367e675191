import { For, type JSX, Show } from 'solid-js';
import { FormerTexts } from '../correcting/FormerTexts';
import { useDesk } from '../desk/desk';
import { setSourceLanguage } from '../edits/source-language';
import { Select } from '../fields/Select';
import { languagesIn } from '../start/languages';
import { CorrectedText } from '../story/CorrectedText';
import { Plain } from '../story/Plain';
import { Texts } from '../story/Texts';
import { AddSource } from './AddSource';
import { Copies } from './Copies';
import { RemoveSource } from './RemoveSource';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** The sources of a story: what is known of each, its text to be corrected, and one more. */
export function Sources() {
  const { parsed, source, t } = useDesk();
  const ids = () => parsed.story()?.sources?.map(({ id }) => id) ?? [];
  return (
    <>
      <For each={ids()}>
        {(id, place) => (
          <section class={styles.source} tabIndex={-1} data-path={`sources.${place()}`}>
            <h3>{ids().length > 1 ? source.nameOf(id) : t('sourceTitle')}</h3>
            <SourceFields id={id} place={place()} isOneOfSeveral={ids().length > 1} />
          </section>
        )}
      </For>
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
    <>
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
        <Select
          label={s('languageOfText')}
          options={languagesIn(words.language(), language()).map(({ tag, name }) => ({
            value: tag,
            label: name,
          }))}
          value={language()}
          onChoose={(tag) => work.apply(setSourceLanguage(props.id, tag))}
        />
      </Show>
      <Texts word="noteOf" path={path('note')} isLong isOptional />
      <FormerTexts place={props.place} />
      <Copies source={props.id} />
      <Show when={props.place > 0}>
        <RemoveSource id={props.id} />
      </Show>
    </>
  );
}
