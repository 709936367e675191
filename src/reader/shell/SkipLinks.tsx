import { useSession } from '../../session/session';
import { focusMap } from './focus-map';
import styles from './SkipLinks.module.css';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Skip links to the map and the legend, first in the tab order, visible while focused. */
export function SkipLinks(props: { isOnlyPanel: boolean }) {
  const session = useSession();
  const { t } = session.words;
  const toMap = () => {
    // A map covered by the panels is inert and cannot take the focus.
    session.bottomSheet.uncoverMap();
    focusMap();
  };
  const toLegend = () => {
    if (props.isOnlyPanel) session.panels.show('legend');
    else find('[data-legend-card] > button[aria-expanded="false"]')?.click();
    find('[data-legend]')?.focus();
  };
  return (
    <div class={styles.links} data-needs-script>
      <button type="button" class={styles.link} onClick={toMap}>
        {t('skipToMap')}
      </button>
      <button type="button" class={styles.link} onClick={toLegend}>
        {t('skipToLegend')}
      </button>
    </div>
  );
}
