import type { MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme';
import { positionAt } from '../../geo/route/chainage';
import type { Session } from '../../session/session';
import { arcColour, arcAnchors, arcText, shownArcs } from '../arcs/arcs';
import type { Box } from '../../cartography/names/box';
import { planeOf } from '../arcs/label-anchor';
import { scaleBars, type ScaleUnit } from '../scale/scale-bars';
import { drawSign } from './draw-sign';
import { type Block, canvasFonts, type Pen } from './pen';

/** The overlays of the map as the picture draws them: px from the map's top left. */
export interface OverMap {
  readonly labels: readonly { readonly box: Box; readonly text: Block; readonly colour: string }[];
  readonly marker: { readonly x: number; readonly y: number } | undefined;
  readonly scale: {
    readonly box: Box;
    readonly bars: readonly { readonly text: Block; readonly px: number }[];
  };
  /** The map's bearing, degrees clockwise; at 0 there is no north arrow. */
  readonly bearing: number;
}

const edge = 10;
const label = { paddingX: 9.6, height: 26 };
/** No higher than the room that labels leave free at the bottom. */
const scale = { longest: 120, paddingX: 8, paddingY: 2, bar: 7 };
const leastBearing = 0.5;
const boundless = Number.POSITIVE_INFINITY;

/** Labels include padding: one is cut off only beyond this overlap, px. */
const beyond = 3;

/** The picture has no controls over the map's sides. */
const noPadding = { top: 0, right: edge, bottom: 0, left: edge };

export function overMap(map: MapLibreMap, session: Session, units: readonly ScaleUnit[], pen: Pen): OverMap {
  const arcs = shownArcs(session);
  const plane = planeOf(map);
  const anchors = arcAnchors(session, arcs, plane, () => noPadding);
  const [route, km] = [session.route.feature(), session.route.km()];
  const at = route && km !== undefined && positionAt(route.geometry, km, route.chainage);
  return {
    labels: arcs.flatMap((arc, index) => {
      const anchor = anchors[index];
      if (!anchor) return [];
      const text = pen.block(arcText(session, arc, anchor.isShort), canvasFonts.label, boundless);
      const width = text.width + 2 * label.paddingX;
      const left = anchor.x + (anchor.shiftX / 100) * width;
      const top = anchor.y + (anchor.shiftY / 100) * label.height;
      const box = { left, top, right: left + width, bottom: top + label.height };
      return [{ box, text, colour: arcColour(session, arc) }];
    }),
    marker: at ? map.project([at[0] as number, at[1] as number]) : undefined,
    scale: scaleOf(map, units, pen),
    bearing: Math.abs(map.getBearing()) < leastBearing ? 0 : map.getBearing(),
  };
}

/** A bar for each unit, one below the other. */
function scaleOf(map: MapLibreMap, units: readonly ScaleUnit[], pen: Pen): OverMap['scale'] {
  const { clientWidth, clientHeight } = map.getContainer();
  const bars = scaleBars(map, units, scale.longest).map(({ px, text }) => ({
    px,
    text: pen.block(text, canvasFonts.small, boundless),
  }));
  const width = Math.max(...bars.flatMap(({ px, text }) => [px, text.width])) + 2 * scale.paddingX;
  const height = bars.reduce((sum, { text }) => sum + text.height + scale.bar, 2 * scale.paddingY);
  const left = pen.direction === 'rtl' ? clientWidth - edge - width : edge;
  const bottom = clientHeight - edge;
  return { box: { left, top: bottom - height, right: left + width, bottom }, bars };
}

/** What would cut off labels: overlays, and the edges of the picture. */
export function boxesOf({ labels, scale: bar }: OverMap, width: number, height: number): Box[] {
  return [
    ...labels.map(({ box }) => box),
    bar.box,
    { left: 0, top: -beyond, right: width, bottom: -beyond },
    { left: 0, top: height + beyond, right: width, bottom: height + beyond },
    { left: -beyond, top: 0, right: -beyond, bottom: height },
    { left: width + beyond, top: 0, right: width + beyond, bottom: height },
  ];
}

/** Draws the overlays; the context's origin is the map's top left. */
export function drawOver(
  context: CanvasRenderingContext2D,
  pen: Pen,
  theme: Theme,
  { labels, marker, scale: bar, bearing }: OverMap,
  mapWidth: number,
): void {
  for (const { box, text, colour } of labels) {
    plate(context, box, theme, label.height / 2);
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.stroke();
    const room = { x: box.left + label.paddingX, width: text.width };
    pen.write(context, text, colour, { ...room, y: (box.top + box.bottom - text.height) / 2 });
  }
  if (marker) drawMarker(context, theme, marker);
  drawScale(context, pen, theme, bar);
  if (bearing !== 0) {
    const x = pen.direction === 'rtl' ? mapWidth - edge - arrow : edge + arrow;
    drawNorth(context, theme, { x, y: edge + arrow }, bearing);
  }
}

function plate(context: CanvasRenderingContext2D, box: Box, theme: Theme, radius: number): void {
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, radius);
  context.globalAlpha = 0.92;
  context.fillStyle = theme.raised;
  context.fill();
  context.globalAlpha = 1;
}

function drawScale(
  context: CanvasRenderingContext2D,
  pen: Pen,
  theme: Theme,
  { box, bars }: OverMap['scale'],
): void {
  plate(context, box, theme, 4);
  const width = box.right - box.left - 2 * scale.paddingX;
  const x = box.left + scale.paddingX;
  let bottom = box.top + scale.paddingY;
  for (const { text, px } of bars) {
    pen.write(context, text, theme.ink, { x, y: bottom, width });
    bottom += text.height + scale.bar;
    const left = Math.round(pen.direction === 'rtl' ? x + width - px : x);
    context.fillStyle = theme.ink;
    context.fillRect(left, Math.round(bottom) - 2, px, 2);
    context.fillRect(left, Math.round(bottom) - scale.bar + 2, 1.5, scale.bar - 2);
    context.fillRect(left + px - 1.5, Math.round(bottom) - scale.bar + 2, 1.5, scale.bar - 2);
  }
}

/** The page's marker, a dot in two rings, by radius, px. */
function drawMarker(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  for (const [radius, colour] of [
    [13, theme.accent],
    [11, theme.raised],
    [7, theme.accent],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
}

const arrow = 16;

function drawNorth(
  context: CanvasRenderingContext2D,
  theme: Theme,
  at: { readonly x: number; readonly y: number },
  bearing: number,
): void {
  plate(
    context,
    { left: at.x - arrow, top: at.y - arrow, right: at.x + arrow, bottom: at.y + arrow },
    theme,
    arrow,
  );
  context.save();
  context.translate(at.x, at.y);
  context.rotate((-bearing * Math.PI) / 180);
  drawSign(context, [{ path: 'M0 -11L6 8L0 4L-6 8z', fill: theme.ink }], { x: 0, y: 0 });
  context.restore();
}
