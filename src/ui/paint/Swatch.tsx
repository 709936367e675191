import { isArea, type Row } from '../../cartography/rows';
import { rowSign } from '../../cartography/signs';
import { AreaBox } from './AreaBox';
import { namedTheme } from './named-theme';
import { SignImage } from './SignImage';
import styles from './Swatch.module.css';

/** A row's sign as the map draws it: areas from the map's own pattern tiles, lines and points as small drawings. */
export function Swatch(props: { row: Row }) {
  return <>{signOf(props.row)}</>;
}

function signOf(row: Row) {
  if (!isArea(row)) return <SignImage sign={rowSign(row, namedTheme)} />;
  return (
    <svg class={styles.area} viewBox="0 0 28 18" aria-hidden="true">
      <AreaBox row={row} width={28} height={18} />
    </svg>
  );
}
