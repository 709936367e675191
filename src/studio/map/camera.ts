import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { createSignal, onCleanup } from 'solid-js';
import { fromScreen, type PlanePoint, type ScreenPoint, toScreen, type View, viewOf } from '../shapes/plane';

/** Pixels to a degree: the whole world, and a street. */
const scales = [1, 60_000] as const;
/** A press that moved no farther is one, px. */
const still = 4;

export type Camera = ReturnType<typeof createCamera>;

/** What of the map is seen: moved by dragging, the wheel, two fingers, and by keys. */
export function createCamera() {
  const [view, setView] = createSignal<View>({ x: 0, y: 0, scale: 2, width: 0, height: 0 });
  let element: SVGSVGElement | undefined;
  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([...scales])
    .extent(() => [
      [0, 0],
      [view().width, view().height],
    ])
    .clickDistance(still)
    .filter((event: Event) => {
      const isHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null;
      const { button = 0, ctrlKey = false } = event as MouseEvent;
      return !isHandle && button === 0 && (!ctrlKey || event.type === 'wheel');
    })
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      const { k, x, y } = transform;
      setView((now) => ({
        ...now,
        scale: k,
        x: (now.width / 2 - x) / k,
        y: (y - now.height / 2) / k,
      }));
    });

  /** Tells the zooming, which keeps a transform of its own, and with it the view. */
  function look({ x, y, scale }: Pick<View, 'x' | 'y' | 'scale'>): void {
    const { width, height } = view();
    const transform = zoomIdentity.translate(width / 2 - x * scale, height / 2 + y * scale).scale(scale);
    if (element) zooming.transform(select(element), transform);
  }

  return {
    view,
    toScreen: (point: PlanePoint): ScreenPoint => toScreen(view(), point),
    fromScreen: (point: ScreenPoint): PlanePoint => fromScreen(view(), point),
    attach(svg: SVGSVGElement): void {
      element = svg;
      const { width: across, height: down } = svg.getBoundingClientRect();
      setView((now) => ({ ...now, width: across, height: down }));
      // A double press ends a line.
      select(svg).call(zooming).on('dblclick.zoom', null);
      const observer = new ResizeObserver(([entry]) => {
        const { width = 0, height = 0 } = entry?.contentRect ?? {};
        const { x, y, scale } = view();
        if (width === 0) return;
        setView((now) => ({ ...now, width, height }));
        look({ x, y, scale });
      });
      observer.observe(svg);
      onCleanup(() => observer.disconnect());
    },
    /** Shows all of some points. */
    show(points: Iterable<PlanePoint>): void {
      look(viewOf(points, view().width, view().height));
    },
    /** Brings a point to the middle; closer where the map shows more than so many degrees. */
    moveTo([x, y]: PlanePoint, degrees = Infinity): void {
      const { width, scale } = view();
      look({ x, y, scale: Math.max(scale, width / degrees) });
    },
    zoomBy(factor: number): void {
      const { x, y, scale } = view();
      look({ x, y, scale: Math.max(scales[0], Math.min(scales[1], scale * factor)) });
    },
    /** Moves the map so that a point is at least so many pixels within its edge. */
    keepInSight(point: PlanePoint, margin: number): void {
      const { width, height, scale, x, y } = view();
      const [sx, sy] = toScreen(view(), point);
      const over = (at: number, size: number) => Math.min(0, at - margin) + Math.max(0, at - (size - margin));
      const [right, down] = [over(sx, width), over(sy, height)];
      if (right !== 0 || down !== 0) look({ x: x + right / scale, y: y - down / scale, scale });
    },
  };
}
