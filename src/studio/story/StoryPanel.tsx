import { For, type JSX } from 'solid-js';
import { CompareAside } from '../compare/CompareAside';
import { useDesk } from '../desk/desk';
import { inAll } from '../edits/in-all';
import { addSpeaker } from '../edits/parts';
import { createEmptyWords } from '../empty/empty-words';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import { idPattern } from '../fields/patterns';
import { newId } from '../marking/new-id';
import { hint, Panel } from '../panel/Panel';
import { Sources } from '../sources/Sources';
import { Party } from './Party';
import { Texts } from './Texts';

/** What the story is called, whose words it is made from, and who speaks and acts in it: in each of its languages. */
export default function StoryPanel() {
  return <CompareAside>{(way) => <StoryFields way={way} />}</CompareAside>;
}

function StoryFields(props: { way: () => JSX.Element }) {
  const { parsed, work, words, t } = useDesk();
  const empty = createEmptyWords(words.language);
  const { story, languages, speakers, actors, taken } = parsed;
  const addAnother = () => {
    const blank = inAll(languages(), {});
    const path = ['speakers', speakers().length, 'name', languages()[0]].join('.');
    work.apply(addSpeaker({ id: newId('', 'speaker', taken()), name: blank, description: blank }));
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  };
  return (
    <Panel title={t('storyTitle')}>
      <label class={fields.field}>
        <span>{t('folderName')}</span>
        <input
          type="text"
          dir="ltr"
          spellcheck={false}
          value={work.open()?.slug ?? ''}
          pattern={idPattern}
          onChange={({ currentTarget: field }) => {
            if (field.checkValidity() && field.value !== '') work.rename(field.value);
            else field.value = work.open()?.slug ?? '';
          }}
        />
      </label>
      <Texts word="titleOf" path={['title']} />
      <Texts word="summaryOf" path={['summary']} isLong />
      {props.way()}
      <Sources />
      <h3>{t('speakersTitle')}</h3>
      <For each={speakers().map(({ id }) => id)}>
        {(id, index) => (
          <Party id={id} path={['speakers', index()]}>
            <Texts word="descriptionOf" path={['speakers', index(), 'description']} isLong />
          </Party>
        )}
      </For>
      <button type="button" class={buttons.plain} onClick={addAnother}>
        {t('addSpeaker')}
      </button>
      <h3>{t('actorsTitle')}</h3>
      <For each={actors().map(({ id }) => id)} fallback={<p class={hint}>{empty('noActors')}</p>}>
        {(id, index) => <Party id={id} path={['actors', index()]} />}
      </For>
      <h3>{t('makersTitle')}</h3>
      <Texts word="makersOf" path={['makers']} isOptional />
      <For each={story()?.outlineSources ?? []}>
        {(_, index) => <Texts word="outlinesOf" path={['outlineSources', index(), 'name']} />}
      </For>
    </Panel>
  );
}
