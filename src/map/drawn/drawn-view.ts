import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import { zoomShift } from '../../cartography/scale';
import type { Session } from '../../session/session';
import type { Bounds } from '../../story/model';
import { type Frame, frameOf, widthAt } from '../../vector/frame';
import { fittedBounds, zoomedBounds } from '../../vector/frame-bounds';
import { closestFor, extentOf, isInView, isSmall, withContext } from '../camera/extent';

/** The zoom range of the buttons, in MapLibre's zooms; more where a story's first view is closer. */
const reach = { least: 2, most: 11 };

/** The vector map's camera: it moves to the selection, and back when nothing is selected. */
export function createDrawnView(session: Session): Accessor<Frame> {
  const { story, evidence } = session;
  const first = () => story().views.first;
  const [bounds, setBounds] = createSignal<Bounds>(first());
  const frame = createMemo(() => frameOf(bounds()));

  const fitted = (ids: readonly string[]): Bounds | undefined => {
    const extent = extentOf(evidence().featuresBy(ids), first());
    return (
      extent && fittedBounds(withContext(extent, first()), first(), widthAt(closestFor(extent, first())))
    );
  };
  const needsFit = (ids: readonly string[], next: Bounds): boolean => {
    const features = evidence().featuresBy(ids);
    const { width, height, zoom, project } = frame();
    const visible = { left: 0, top: 0, right: width, bottom: height };
    const at = (position: Parameters<typeof project>[0]) => {
      const [x, y] = project(position);
      return { x, y };
    };
    const gain = frameOf(next).zoom - zoom;
    return !isInView(features, first(), at, visible) || isSmall(features, first(), at, visible, gain);
  };

  createEffect(
    on(session.selection.chosen, () => {
      const ids = session.selection.chosenFeatures();
      const next = session.selection.keepsView() ? undefined : fitted(ids);
      if (ids.length === 0) setBounds(first());
      else if (next && needsFit(ids, next)) setBounds(next);
    }),
  );
  createEffect(
    on(session.camera.request, (camera) => {
      switch (camera?.kind) {
        case 'first':
          setBounds(first());
          break;
        case 'whole':
          setBounds(fittedBounds(story().views.whole, first(), 0));
          break;
        case 'fit':
          setBounds((before) => fitted(camera.features) ?? before);
          break;
        case 'spot': {
          const [lon = 0, lat = 0] = camera.at;
          const zoom = Math.max(camera.zoom, frame().zoom);
          setBounds(fittedBounds([lon, lat, lon, lat], first(), widthAt(zoom)));
          break;
        }
        case 'zoom': {
          const zoom = frame().zoom + camera.by;
          if (zoom >= reach.least && zoom <= reach.most + Math.max(0, zoomShift(first())))
            setBounds(zoomedBounds(bounds(), camera.by));
          break;
        }
        // It has no bearing.
        case 'north':
        case undefined:
          break;
        default:
          camera satisfies never;
      }
    }),
  );
  return frame;
}
