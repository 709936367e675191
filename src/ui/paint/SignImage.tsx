import type { Sign, Stroke } from '../../cartography/signs';
import { varOf } from './named-theme';
import styles from './Swatch.module.css';

/** A sign of the map as an SVG in the named theme; directional signs are mirrored with the direction of text. */
export function SignImage(props: { sign: Sign }) {
  return (
    <svg class={styles.sign} viewBox="0 0 28 18" aria-hidden="true">
      {props.sign.map(pathOf)}
    </svg>
  );
}

function pathOf({ path, width, opacity, ...stroke }: Stroke) {
  const [fill, line] = [stroke.fill ?? '', stroke.stroke ?? ''].map((colour) =>
    colour ? varOf(colour) : 'none',
  );
  const dashes = stroke.dashes?.join(' ');
  const cap = stroke.isRound ? 'round' : undefined;
  return (
    <path
      d={path}
      fill={fill}
      stroke={line}
      stroke-width={width}
      stroke-dasharray={dashes}
      stroke-linecap={cap}
      opacity={opacity}
    />
  );
}
