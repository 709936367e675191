import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, createSignal, Show } from 'solid-js';
import { useSession } from '../session/session';
import { basisName } from '../session/basis-name';
import { detailsOf, eventName } from '../session/told';
import type { Feature } from '../story/model';
import { TaggedText } from '../ui/text/TaggedText';
import styles from './MapView.module.css';
import type { MarksOnMap } from './dataset/marks-on-map';
import { whileShown } from './while-shown';

/** The name of the feature under the mouse. */
export function Tooltip(props: { map: MapLibreMap; marks: MarksOnMap | undefined }) {
  const session = useSession();
  const { tagged } = session.words;
  const [at, setAt] = createSignal<{ x: number; y: number }>();
  whileShown(props.map, ['mousemove'], (event) => setAt(event.point));
  whileShown(props.map, ['mouseout'], () => setAt(undefined));
  const feature = () => {
    const pointed = session.selection.pointed();
    return at() && !session.selection.candidates() && pointed?.kind === 'feature'
      ? session.evidence().featureById.get(pointed.id)
      : undefined;
  };
  const mark = () => (at() && !session.selection.candidates() ? session.dataset.pointed() : undefined);
  const secondLine = (found: Feature) =>
    [
      ...(found.kind === 'event' ? [eventName(found.event, session.words)] : []),
      ...detailsOf(found, session.words),
      basisName(found, session.words),
    ].join(' · ');
  const lines = () => {
    const [found, marked] = [feature(), mark()];
    if (marked) return props.marks?.lines(marked);
    return found && { name: tagged(found.name), second: secondLine(found) };
  };
  return (
    <Show when={lines()}>
      {(told) => {
        let label!: HTMLParagraphElement;
        createEffect(() => {
          const { x, y } = at() ?? { x: 0, y: 0 };
          const { clientWidth } = props.map.getContainer();
          const shift = x > clientWidth / 2 ? 'calc(-100% - 14px)' : '14px';
          label.style.transform = `translate(${x}px, ${y}px) translate(${shift}, 14px)`;
        });
        return (
          <p class={styles.tooltip} data-tooltip ref={label} aria-hidden="true">
            <TaggedText words={told().name} />
            <small>{told().second}</small>
          </p>
        );
      }}
    </Show>
  );
}
