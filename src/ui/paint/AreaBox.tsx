import { areaPaint, type Basis } from '../../cartography/area-paint';
import type { Row } from '../../cartography/rows';
import { namedTheme, varOf } from './named-theme';
import { patternAnchor } from './pattern-name';

interface Box {
  readonly row: Row;
  /** Whether the article supports this piece, where the row has some of both. */
  readonly basis?: Basis | undefined;
  readonly x?: number;
  readonly y?: number;
  readonly width: number | string;
  readonly height: number | string;
}

/** A rectangle of a row's area fill as the map paints it, in an SVG: px, or per cent of the SVG. */
export function AreaBox(props: Box) {
  return <>{boxOf(props)}</>;
}

/** All of it at once: to watch each attribute by itself would take most of what a legend takes. */
function boxOf({ row, basis, x = 0, y = 0, width, height }: Box) {
  const paint = areaPaint(row, namedTheme, basis);
  const { fillOpacity, patternOpacity, edgeWidth, edgeOpacity } = paint;
  const [fill, edge] = [paint.fill && varOf(paint.fill), varOf(paint.edge)];
  const pattern = paint.pattern && `url(#${patternAnchor(paint.pattern)})`;
  const dashes = paint.edgeDashes.join(' ') || undefined;
  return [
    <rect x={x} y={y} width={width} height={height} fill="var(--land)" />,
    fill && <rect x={x} y={y} width={width} height={height} fill={fill} opacity={fillOpacity} />,
    pattern && <rect x={x} y={y} width={width} height={height} fill={pattern} opacity={patternOpacity} />,
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill="none"
      stroke={edge}
      stroke-width={edgeWidth}
      stroke-dasharray={dashes}
      stroke-opacity={edgeOpacity}
    />,
  ];
}
