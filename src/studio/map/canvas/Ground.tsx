import type { Feature, FeatureCollection } from 'geojson';
import { createMemo, Show } from 'solid-js';
import { worldFile, worldFrame } from '../../../vector/world';
import { linesOf } from '../../shapes/vertices';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { pathOf } from './path';

/** Land, water and borders beneath the story's territory: coarse ones of the world until its own ground is cut. */
export function Ground() {
  const { camera, drawn, ground } = useMapDesk();
  const layer = (
    features: FeatureCollection | undefined,
    sort: 'area' | 'line',
    isIn: (feature: Feature) => boolean = () => true,
  ) =>
    pathOf(
      (features?.features ?? [])
        .filter((one) => one.geometry.type.endsWith(sort === 'area' ? 'Polygon' : 'LineString') && isIn(one))
        .flatMap(({ geometry }) => linesOf(geometry))
        .map(({ points }) => points.map(drawn.plane)),
      sort === 'area',
    );
  const isAgreed = ({ properties }: Feature) => properties?.['status'] === 'border';
  const land = createMemo(() => layer(ground.ground()?.land, 'area'));
  const lakes = createMemo(() => layer(ground.ground()?.water, 'area'));
  const rivers = createMemo(() => layer(ground.ground()?.water, 'line'));
  const areas = createMemo(() => layer(ground.ground()?.areas, 'line'));
  const borders = createMemo(() => layer(ground.ground()?.borders, 'line', isAgreed));
  const disputed = createMemo(() => layer(ground.ground()?.borders, 'line', (one) => !isAgreed(one)));
  const outline = createMemo(() => pathOf(drawn.territory().flat(), true));
  return (
    <g aria-hidden="true">
      <Show when={ground.ground()} fallback={<World pixels={1 / camera.view().scale} />}>
        <path class={styles.world} d={land()} />
        <path class={styles.lake} d={lakes()} />
        <path class={styles.river} d={rivers()} />
        <path class={styles.areas} d={areas()} />
        <path class={styles.borders} d={borders()} />
        <path class={styles.borders} d={disputed()} data-disputed />
      </Show>
      <path class={styles.territory} d={outline()} />
    </g>
  );
}

/** @param props `pixels`: degrees of the plane to one of the screen */
function World(props: { pixels: number }) {
  const [, equator] = worldFrame.project([0, 0]);
  const unit = worldFrame.width / 360;
  const place = `scale(${1 / unit}) translate(${-180 * unit} ${-equator})`;
  return (
    <g transform={place} stroke-width={props.pixels * unit * 0.6}>
      <use class={styles.world} href={`./${worldFile}#land`} />
      <use class={styles.borders} href={`./${worldFile}#borders`} />
    </g>
  );
}
