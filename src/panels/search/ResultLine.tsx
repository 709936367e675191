import { Match, Switch } from 'solid-js';
import { direction } from '../../i18n/languages';
import { useAppState } from '../../state/app-state';
import type { Result } from '../../story/search';
import { Dot } from '../../ui/Dot';
import { MarkedText } from '../../ui/MarkedText';
import { Swatch } from '../../ui/Swatch';
import { sentenceNumber } from '../sentence-number';
import { foundText } from './found-text';
import styles from './Search.module.css';

/** One thing that was found: its sign, and its words with the ones that were sought marked. */
export function ResultLine(props: {
  result: Result;
  query: string;
  id: string;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const state = useAppState();
  const { t, number } = state.words;
  const text = () => foundText(state, props.result, props.query);
  return (
    <button
      type="button"
      role="option"
      tabIndex={-1}
      id={props.id}
      class={styles.result}
      aria-selected={props.isActive}
      data-found={props.result.id}
      onPointerMove={() => props.onPoint()}
      onClick={() => props.onChoose()}
    >
      <Switch>
        <Match when={props.result.kind === 'feature' && state.rowOf(props.result.id)}>
          {(row) => <Swatch row={row()} />}
        </Match>
        <Match when={props.result.kind === 'actor'}>
          <Dot tint={state.evidence.actorById.get(props.result.id)?.tint ?? 'stone'} />
        </Match>
        <Match when={props.result.kind === 'sentence'}>
          <small class={styles.number}>
            {t('inSentence', { number: number(sentenceNumber(state.story, props.result.id)) })}
          </small>
        </Match>
      </Switch>
      <span class={styles.text} lang={text().language} dir={direction(text().language)}>
        <MarkedText runs={text().runs} />
      </span>
    </button>
  );
}
