import { Show } from 'solid-js';
import { Choices } from '../../ui/Choices';
import buttons from '../fields/Buttons.module.css';
import { type Tool, tools } from './drawing';
import { useMapDesk } from './map-desk';
import type { MapWord } from './map-words';
import styles from './Map.module.css';

const toolWords = {
  look: 'toolLook',
  place: 'toolPlace',
  front: 'toolFront',
  route: 'toolRoute',
  backing: 'toolBacking',
  influence: 'toolInfluence',
  event: 'toolEvent',
} as const satisfies Readonly<Record<Tool, MapWord>>;

const hintWords = {
  look: 'hintLook',
  place: 'hintPlace',
  front: 'hintFront',
  route: 'hintRoute',
  backing: 'hintBacking',
  influence: 'hintInfluence',
  event: 'hintEvent',
} as const satisfies Readonly<Record<Tool, MapWord>>;

/** What is drawn by the next press, and how. */
export function Tools() {
  const { drawing, t } = useMapDesk();
  const hasLine = () => drawing.points().length > 0;
  return (
    <div class={styles.tools}>
      <Choices
        name="map-tool"
        label={t('toolsLabel')}
        look="pills"
        options={tools.map((value) => ({ value, label: t(toolWords[value]) }))}
        value={drawing.tool()}
        onChoose={drawing.take}
      />
      <div class={styles.hint}>
        <p>{t(hintWords[drawing.tool()])}</p>
        <Show when={hasLine()}>
          <span class={styles.actions}>
            <Show
              when={
                drawing.tool() !== 'backing' &&
                (drawing.points().length > 1 || drawing.tool() === 'influence')
              }
            >
              <button type="button" class={buttons.primary} onClick={() => drawing.finish()}>
                {t(drawing.points().length > 1 ? 'finishLine' : 'makeCircle')}
              </button>
            </Show>
            <button type="button" class={buttons.plain} onClick={() => drawing.back()}>
              {t('lastPointBack')}
            </button>
            <button type="button" class={buttons.plain} onClick={() => drawing.cancel()}>
              {t('cancelLine')}
            </button>
          </span>
        </Show>
      </div>
    </div>
  );
}
