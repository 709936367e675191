import { createEffect, createMemo, on, onCleanup, Show } from 'solid-js';
import { afterPaint } from '../../session/after-paint';
import type { Panel } from '../../session/parts/panels';
import { type ReadingView, viewsOf } from '../../session/reading-views';
import { useSession } from '../../session/session';
import { Choices } from '../../ui/Choices';
import { createOverflow } from '../../ui/overflow';
import { OtherView } from '../parts';
import { MoreTabs } from './MoreTabs';
import styles from './PanelTabs.module.css';

const names = {
  article: 'articleTab',
  accounts: 'accountsTab',
  sources: 'sourcesTab',
  relations: 'relationsTab',
  time: 'timeTab',
  gaps: 'gapsTab',
  legend: 'legendTab',
  evidence: 'evidenceTab',
} as const;

type Tab = ReadingView | Exclude<Panel, 'reading'>;

/** The views of the reading column; where only one panel fits, the legend and the evidence stand beside them. */
export function PanelTabs(props: { isOnlyPanel: boolean }) {
  const session = useSession();
  const { t } = session.words;
  const tabs = createMemo((): readonly Tab[] => {
    const views = viewsOf(session.story());
    return props.isOnlyPanel ? ['article', 'evidence', 'legend', ...views.slice(1)] : views;
  });
  const open = createMemo((): Tab => {
    const panel = session.panels.open();
    return props.isOnlyPanel && panel !== 'reading' ? panel : session.panels.readingView();
  });
  const choose = (tab: Tab) =>
    tab === 'legend' || tab === 'evidence' ? session.panels.show(tab) : session.panels.showReadingView(tab);
  let scroller!: HTMLDivElement;
  const overflow = createOverflow(() => scroller, 'inline');
  const show = () =>
    scroller.querySelector('input:checked')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  createEffect(on(open, () => onCleanup(afterPaint(show))));
  return (
    <nav
      class={styles.tabs}
      data-needs-script
      aria-label={t('panels')}
      onPointerEnter={() => void OtherView.preload()}
      onFocusIn={() => void OtherView.preload()}
    >
      <div class={styles.scroller} ref={scroller}>
        <Choices
          name="panel"
          label={t('panels')}
          look="tabs"
          options={tabs().map((value) => ({ value, label: t(names[value]) }))}
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
