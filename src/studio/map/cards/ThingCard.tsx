import { createMemo, Match, Show, Switch } from 'solid-js';
import type { Text } from '../../../story/model';
import { changeFeature, removeFeature } from '../../edits/parts';
import { removeFrontAsOf } from '../../edits/situation-fronts';
import buttons from '../../fields/Buttons.module.css';
import { KmField } from '../../fields/KmField';
import type { Outline } from '../../shapes/new-feature';
import { kindName } from '../kind-name';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import type { Origin } from '../origin';
import { Coordinates } from './Coordinates';
import { OriginFields } from './OriginFields';
import { ThingFields } from './ThingFields';

/** Something of the story's map: what it is called, what it rests on, where its outline comes from, its points. */
export function ThingCard(props: { id: string }) {
  const desk = useMapDesk();
  const { drawn, drawing, editing, files, focusMap, origin, situation, work, t } = desk;
  const front = createMemo(() => drawn.frontOf(props.id));
  const thing = () => drawn.things().find(({ id }) => id === props.id);
  const outline = () => drawn.featureOf(props.id)?.properties.outline as Outline | undefined;
  const changeOrigin = (keys: Partial<Origin>) => {
    const now = outline();
    if (!now) return;
    origin.change(keys);
    work.apply(changeFeature(props.id, { outline: { ...now, ...keys } }));
  };
  const remove = () => {
    work.apply(
      front() ? removeFrontAsOf(files(), situation.index(), props.id) : removeFeature(files(), props.id),
    );
    drawing.choose(undefined);
    focusMap();
  };
  return (
    <div class={styles.card}>
      <h3>
        <Show when={thing()}>{(one) => <>{front() ? t('kindFront') : one().name} </>}</Show>
        <span>{kindName(thing()?.kind ?? 'front', desk)}</span>
      </h3>
      <Show when={front() && situation.index() > 0}>
        <p class={styles.note}>{t('lineHint')}</p>
      </Show>
      <Switch fallback={<ThingFields id={props.id} />}>
        <Match when={front()}>
          {(one) => (
            <KmField
              label={t('doubtKm')}
              km={one().properties.precisionKm}
              onChange={(precisionKm) => work.apply(changeFeature(props.id, { precisionKm }))}
            />
          )}
        </Match>
      </Switch>
      <Show when={outline()}>
        {(now) => (
          <OriginFields
            origin={{ ...now(), description: now().description as Text }}
            onChange={changeOrigin}
          />
        )}
      </Show>
      <Show when={editing.handles().length > 0}>
        <Coordinates />
      </Show>
      <div class={styles.actions}>
        <button type="button" class={buttons.plain} onClick={remove}>
          {t('takeOff')}
        </button>
      </div>
    </div>
  );
}
