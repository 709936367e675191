import { createEffect, createMemo, on, onCleanup, Show } from 'solid-js';
import { afterPaint } from '../../session/after-paint';
import { useAppState } from '../../session/app-state';
import type { Tab } from '../../session/selection';
import { type Way, ways } from '../../session/ways';
import { Choices } from '../../ui/Choices';
import { createOverflow } from '../../ui/overflow';
import { MoreTabs } from './MoreTabs';
import styles from './PanelTabs.module.css';

const names = {
  article: 'articleTab',
  accounts: 'accountsTab',
  relations: 'relationsTab',
  time: 'timeTab',
  gaps: 'gapsTab',
  legend: 'legendTab',
  evidence: 'evidenceTab',
} as const;

type Panel = Way | Exclude<Tab, 'way'>;

/** The ways through the story; where only one panel fits, the legend and the evidence stand beside them. */
export function PanelTabs(props: { isOnlyPanel: boolean }) {
  const state = useAppState();
  const { t } = state.words;
  const [first, ...rest] = ways;
  const panels = (): readonly Panel[] => (props.isOnlyPanel ? [first, 'evidence', 'legend', ...rest] : ways);
  const open = createMemo((): Panel => {
    const tab = state.tab();
    return props.isOnlyPanel && tab !== 'way' ? tab : state.way();
  });
  const choose = (panel: Panel) =>
    panel === 'legend' || panel === 'evidence' ? state.setTab(panel) : state.setWay(panel);
  let scroller!: HTMLDivElement;
  const overflow = createOverflow(() => scroller, 'inline');
  const show = () =>
    scroller.querySelector('input:checked')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  createEffect(on(open, () => onCleanup(afterPaint(show))));
  return (
    <nav class={styles.tabs} data-needs-script aria-label={t('panels')}>
      <div class={styles.scroller} ref={scroller}>
        <Choices
          name="panel"
          label={t('panels')}
          look="tabs"
          options={panels().map((value) => ({ value, label: t(names[value]) }))}
          value={open()}
          onChoose={choose}
        />
      </div>
      <Show when={overflow().before}>
        <MoreTabs side="before" scroller={() => scroller} />
      </Show>
      <Show when={overflow().after}>
        <MoreTabs side="after" scroller={() => scroller} />
      </Show>
    </nav>
  );
}
