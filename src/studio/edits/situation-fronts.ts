import type { LineString, Position } from 'geojson';
import { frontsIn } from '../../compile/situation';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, itemsIn } from './in-files';
import { setValue } from '../../story/files/json/json-edits';
import { type HeldPart, moveFront, withPointsBeside } from './move-front';
import { addFront, frontsFile, removeFront } from './shapes';
import { situationsOf, type WrittenSituation, withSituation } from './situations';

type Item = { readonly id: string };

/**
 * Moves, adds or takes away a point of a front as of a situation and those that take its fronts over. A front that others
 * have, too, is copied, and the copy is what is moved.
 * @param copy the id of the copy
 * @param divisions the parts as of each situation, as they were before
 */
export function moveFrontAsOf(
  files: Files,
  index: number,
  { id, copy, before, after }: FrontMove,
  divisions: readonly (readonly HeldPart[])[],
): Edit {
  const parts = divisions[index] ?? [];
  const elsewhere = divisions.filter((_, at) => at !== index);
  if (index === 0 || isOnlyOf(files, index, id)) return moveFront(id, before, after, parts, elsewhere);
  return {
    label: { code: 'set-geometry', values: { id: copy } },
    key: `geometry ${copy}`,
    run: (now) => {
      const fronts = itemsIn(now, frontsFile, 'features');
      const front = fronts.find((one) => one.id === id);
      if (!front || fronts.some((one) => one.id === copy)) return now;
      const copied = changed(now, frontsFile, (text) =>
        setValue(text, ['features', fronts.length], { ...front, id: copy, geometry: after }),
      );
      const listed = withFrontsOf(copied, index, idsOf(fronts), (all) =>
        all.map((one) => (one === id ? copy : one)),
      );
      return withPointsBeside(listed, before, after, [parts, ...elsewhere]);
    },
  };
}

interface FrontMove {
  readonly id: string;
  readonly copy: string;
  readonly before: LineString;
  readonly after: LineString;
}

/** Whether a front is moved in its place as of a later situation: no other has it that does not take it over from there. */
function isOnlyOf(files: Files, index: number, id: string): boolean {
  const all = situationsOf(files);
  const end = endOf(all, index);
  return all.every((_, at) => (at >= index && at < end) || frontsIn([...all], at)?.includes(id) === false);
}

/** Adds a line that cuts the territory as of a situation and those that take its fronts over. */
export const addFrontAsOf = (
  index: number,
  id: string,
  coordinates: readonly Position[],
  precisionKm: number,
): Edit => {
  const { label, run } = addFront(id, coordinates, precisionKm);
  if (index === 0) return { label, run };
  return {
    label,
    run: (files) => {
      const before = situationsOf(files);
      const known = idsOf(itemsIn(files, frontsFile, 'features'));
      // As of none of them, until it is listed.
      const added = before.reduce((now, { fronts }, at) => withSituation(now, at, { fronts }), run(files));
      return withFrontsOf(added, index, known, (all) => [...all, id]);
    },
  };
};

/** Takes a front away as of a situation and those that take its fronts over; altogether where no other has it. */
export function removeFrontAsOf(files: Files, index: number, id: string): Edit {
  if (index === 0 || isOnlyOf(files, index, id)) return removeFront(files, id);
  return {
    label: { code: 'remove-front', values: { id } },
    run: (now) =>
      withFrontsOf(now, index, idsOf(itemsIn(now, frontsFile, 'features')), (all) =>
        all.filter((one) => one !== id),
      ),
  };
}

const idsOf = (items: readonly Item[]): readonly string[] => items.map(({ id }) => id);

/** The situations before this one take over what one says of its fronts. */
function endOf(all: readonly WrittenSituation[], index: number): number {
  const next = all.findIndex(({ fronts }, at) => at > index && fronts);
  return next === -1 ? all.length : next;
}

/**
 * The files with the fronts of a situation changed: those before keep theirs.
 * @param known all fronts that there were, which are those of a situation where none is listed
 */
function withFrontsOf(
  files: Files,
  index: number,
  known: readonly string[],
  change: (fronts: readonly string[]) => readonly string[],
): Files {
  const all = situationsOf(files);
  const now = frontsIn([...all], index) ?? known;
  const listed = all.slice(0, index).some(({ fronts }) => fronts)
    ? files
    : withSituation(files, 0, { fronts: [...known] });
  return withSituation(listed, index, { fronts: [...change(now)] });
}
