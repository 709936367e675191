import type { Component } from 'solid-js';
import { legendRows } from '../../cartography/rows';
import { writeAddress } from '../../session/address/address';
import { useSession } from '../../session/session';
import type { Story } from '../../story/model';
import { frameOf } from '../../vector/frame';
import type { Basemap } from '../../vector/scene';
import { madeSights } from '../../vector/sights';
import { VectorMap } from '../../vector/VectorMap';
import { loadBasemap } from './load-basemap';

/** A small map of a story as of one of its dates. */
export type DateMap = Component<{ story: Story }>;

/** Loads a story's ground. @returns what makes a component that renders the map of any of its dates synchronously */
export async function loadDateMap(slug: string): Promise<() => DateMap> {
  const basemap = await loadBasemap(slug);
  return () => {
    const parsed = basemap();
    return (props) => <OfDate story={props.story} basemap={parsed} />;
  };
}

/** In the first view, with what the reader has hidden left out; nothing in it is chosen. */
function OfDate(props: { story: Story; basemap: Basemap }) {
  const session = useSession();
  const frame = frameOf(props.story.views.first);
  const { asOf } = props.story;
  return (
    <VectorMap
      view={{
        ...session.view(),
        story: props.story,
        rows: legendRows(props.story),
        isFocused: false,
        isAccount: false,
      }}
      basemap={props.basemap}
      frame={frame}
      sights={madeSights(frame, session.words.direction() === 'rtl')}
      id={`paper-${asOf}`}
      label={session.words.date(asOf)}
      hrefOf={(id) => writeAddress({ ...session.address(), choice: { kind: 'feature', id } })}
    />
  );
}
