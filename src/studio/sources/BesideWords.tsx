import { createMemo, For } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useDesk } from '../desk/desk';
import { isSameList, type PlacedSentence } from '../desk/parsed';
import { showSentence } from '../desk/show-sentence';
import { sentencesBeside } from './sentences-beside';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** What the other sources say where a sentence stands, each with its name, and the way to mark words of it. */
export default function BesideWords(props: { sentence: PlacedSentence }) {
  const desk = useDesk();
  const { parsed, source, words } = desk;
  const t = createSourcesWords(words.language);
  const beside = createMemo(() => sentencesBeside(props.sentence, parsed.allSentences()), [], {
    equals: isSameList,
  });
  return (
    <For each={beside()}>
      {({ id, exact }) => {
        const of = () => parsed.sourceIdOf(id);
        const language = () => source.all().find((one) => one.id === of())?.language ?? 'und';
        return (
          <blockquote
            class={styles.besideWords}
            data-beside={id}
            lang={language()}
            dir={direction(language())}
          >
            <p>{exact}</p>
            <footer lang={words.language()} dir={words.direction()}>
              <cite>{source.nameOf(of())}</cite>
              <button type="button" onClick={() => showSentence(desk, id)}>
                {t('goBeside')}
              </button>
            </footer>
          </blockquote>
        );
      }}
    </For>
  );
}
