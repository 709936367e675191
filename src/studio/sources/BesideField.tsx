import { createMemo } from 'solid-js';
import { useDesk } from '../desk/desk';
import type { PlacedSentence } from '../desk/parsed';
import { setAlignedWith } from '../edits/parts';
import { numbersIn } from './numbers-in';
import styles from './Sources.module.css';
import { createSourcesWords } from './sources-words';

/** Which sentences of the first source one of another stands beside, by their numbers, for readers who compare the two. */
export default function BesideField(props: { sentence: PlacedSentence; number: number }) {
  const { parsed, work, words } = useDesk();
  const t = createSourcesWords(words.language);
  const places = createMemo(() => new Map(parsed.sentences().map(({ id }, index) => [id, index + 1])));
  const value = () => (props.sentence.alignedWith ?? []).map((id) => places().get(id) ?? id).join(', ');
  function set(field: HTMLInputElement): void {
    const ids = numbersIn(field.value).flatMap((number) => parsed.sentences()[number - 1]?.id ?? []);
    work.apply(setAlignedWith(props.sentence.id, ids.length > 0 ? ids : undefined));
    field.value = value();
  }
  return (
    <label class={styles.beside}>
      <span aria-hidden="true">{t('beside')}</span>
      <input
        type="text"
        dir="ltr"
        inputmode="numeric"
        placeholder="–"
        aria-label={t('besideOf', { number: words.number(props.number) })}
        value={value()}
        onChange={(event) => set(event.currentTarget)}
      />
    </label>
  );
}
