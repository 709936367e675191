import { createMemo, For, onMount, Show } from 'solid-js';
import { Choices } from '../../../ui/Choices';
import { isToBeWritten } from '../../../story/files/to-be-written';
import { isError } from '../../../story/problems';
import { inAll } from '../../edits/in-all';
import { changeSituation, removeSituation, type WrittenSituation } from '../../edits/situations';
import buttons from '../../fields/Buttons.module.css';
import { TokenField } from '../../fields/TokenField';
import { problemWords } from '../../missing/problem-words';
import { claimOptions } from '../cards/claim-options';
import { useMapDesk } from '../map-desk';
import { DateField } from './DateField';
import { DateNote } from './DateNote';
import styles from './Situations.module.css';

/** What is said of the date that is shown: it itself, where it is from, and that it is taken away. */
export function SituationForm() {
  const desk = useMapDesk();
  const { checked, focusMap, parsed, situation, tell, work, words, t, said } = desk;
  const index = situation.index;
  const now = (): Partial<WrittenSituation> => situation.all()[index()] ?? {};
  const change = (values: Parameters<typeof changeSituation>[1]) =>
    work.apply(changeSituation(index(), values));
  const faults = createMemo(() =>
    (checked()?.problems ?? []).filter(
      (one) =>
        isError(one) &&
        one.path[0] === 'situations' &&
        one.path[1] === index() &&
        one.code !== 'to-be-written',
    ),
  );
  let form!: HTMLFormElement;
  let field!: HTMLInputElement;
  onMount(() => {
    form.addEventListener('keydown', ({ key }) => key === 'Escape' && situation.setOpen(false));
    field.focus({ preventScroll: true });
  });
  function setDated(dated: 'article' | 'context'): void {
    const { note } = now();
    if (dated === 'context') return change({ dated, note: note ?? inAll(parsed.languages(), {}) });
    change({ dated, ...(Object.values(note ?? {}).every(isToBeWritten) && { note: undefined }) });
  }
  function remove(): void {
    const next = situation.all()[index() === 0 ? 1 : index() - 1];
    work.apply(removeSituation(index()));
    if (next) situation.choose(next.id);
    situation.setOpen(false);
    tell(t('toldDateGone'));
    focusMap();
  }
  return (
    <form ref={form} class={styles.form} onSubmit={(event) => event.preventDefault()}>
      <DateField
        ref={(element) => {
          field = element;
        }}
        date={now().date ?? ''}
        onChange={(date) => change({ date })}
      />
      <div class={styles.dated}>
        <span aria-hidden="true">{t('dateFrom')}</span>
        <Choices<'article' | 'context' | ''>
          name="dated"
          label={t('dateFrom')}
          look="pills"
          options={[
            { value: 'article', label: t('dateInText') },
            { value: 'context', label: t('dateOutside') },
          ]}
          value={now().dated ?? ''}
          onChoose={(dated) => dated !== '' && setDated(dated)}
        />
      </div>
      <Show when={now().dated}>
        <TokenField
          label={t('dateClaims')}
          options={claimOptions(desk)}
          chosen={now().claims ?? []}
          onChange={(claims) => change({ claims: claims.length > 0 ? [...claims] : undefined })}
          removeWord={(name) => said('remove', { name })}
        />
      </Show>
      <Show when={now().dated === 'context' || now().note}>
        <DateNote note={now().note ?? {}} onChange={(note) => change({ note })} />
      </Show>
      <ul class={styles.faults}>
        <For each={faults()}>{(problem) => <li>{problemWords({ t: said, words }, problem)}</li>}</For>
      </ul>
      <Show when={situation.all().length > 1}>
        <button type="button" class={buttons.plain} onClick={remove}>
          {t('removeDate')}
        </button>
      </Show>
    </form>
  );
}
