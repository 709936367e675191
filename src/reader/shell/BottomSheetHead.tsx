import { type ParentProps, onMount } from 'solid-js';
import { useSession } from '../../session/session';
import { bottomSheetHeights } from '../../session/parts/bottom-sheet';
import { IconButton } from '../../ui/IconButton';
import { dragByHead, restingStop } from './bottom-sheet-drag';
import styles from './BottomSheetHead.module.css';

/** The head of the panels, with the tabs in it. In a small window it drags them up and down over the map. */
export function BottomSheetHead(props: ParentProps) {
  const session = useSession();
  const { t } = session.words;
  let head!: HTMLDivElement;
  const place = () => bottomSheetHeights.indexOf(session.bottomSheet.height());
  const step = (by: 1 | -1) =>
    session.bottomSheet.setHeight(bottomSheetHeights[place() + by] ?? session.bottomSheet.height());

  onMount(() => {
    const area = head.closest<HTMLElement>('[data-sheet]');
    const sheet = head.parentElement;
    if (!area || !sheet) return;
    const stops = () => {
      const half = Number.parseFloat(getComputedStyle(area).getPropertyValue('--half')) / 100;
      return [head.offsetHeight, area.clientHeight * half, area.clientHeight];
    };
    dragByHead(head, {
      heightNow: () => sheet.offsetHeight,
      onDrag: (height) => {
        const [least = 0, , most = 0] = stops();
        area.dataset['dragging'] = '';
        area.style.setProperty('--sheet', `${Math.max(least, Math.min(height, most))}px`);
      },
      onRest: (height, speed) => {
        delete area.dataset['dragging'];
        area.style.removeProperty('--sheet');
        session.bottomSheet.setHeight(bottomSheetHeights[restingStop(height, speed, stops())] ?? 'half');
      },
    });
  });

  return (
    <div class={styles.head} data-sheet-head data-print="none" ref={head}>
      {/* A listener of its own: with none here, a tap beside a button would be retargeted to the button. */}
      <span class={styles.grip} aria-hidden="true" on:click={() => step(place() === 2 ? -1 : 1)} />
      {props.children}
      <div class={styles.buttons} data-needs-script>
        <IconButton icon="down" name={t('sheetLower')} isDisabled={place() === 0} onPress={() => step(-1)} />
        <IconButton
          icon="up"
          name={t('sheetRaise')}
          isDisabled={place() === bottomSheetHeights.length - 1}
          onPress={() => step(1)}
        />
      </div>
    </div>
  );
}
