import { type Accessor, createMemo, createSignal } from 'solid-js';
import { type Backer, backersOf } from '../../cartography/backers';
import { legendRows, type Row, rowsNamed } from '../../cartography/rows';
import type { Story } from '../../story/model';
import { isSameSet } from '../same-list';
import { shareUnchanged } from '../share-unchanged';

export type Layers = ReturnType<typeof createLayers>;

/** The rows of the legend, and which of them are switched off. */
export function createLayers(story: Accessor<Story>) {
  const rows = createMemo<readonly Row[]>((before) => shareUnchanged(before, legendRows(story())), []);
  const rowByFeature = createMemo(
    () => new Map(rows().flatMap((row) => row.features.map((id) => [id, row] as const))),
  );
  const backers = createMemo<readonly Backer[]>(
    (before) => shareUnchanged(before, backersOf(story(), rows())),
    [],
  );
  const [asked, setAsked] = createSignal<ReadonlySet<string>>(new Set());
  /** Of the rows that there are. */
  const hidden = createMemo<ReadonlySet<string>>(
    () => new Set(rows().flatMap(({ id }) => (asked().has(id) ? [id] : []))),
    new Set(),
    { equals: isSameSet },
  );
  const isBackerShown = ({ arcs }: Backer) => arcs.some((row) => !hidden().has(row));
  return {
    rows,
    /** The row of the legend that a feature belongs to. */
    rowOf: (feature: string) => rowByFeature().get(feature),
    hidden,
    /** Hides rows by their ids, or by that of a whole group. */
    setHidden: (ids: Iterable<string>) =>
      setAsked(new Set([...ids].flatMap((id) => rowsNamed(id, rows()).map((row) => row.id)))),
    backers,
    isBackerShown,
    /** Whether an actor is a backer that is switched off. */
    isOff: (actor: string) => backers().some((backer) => backer.actor === actor && !isBackerShown(backer)),
  };
}
