import { frontsIn } from '../../compile/situation';
import { wasThere } from '../../story/files/meet';
import type { StoryFile } from '../../story/schema';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { changed, itemsIn } from './in-files';
import { isOnOneLine, removeValue, setValue } from '../../story/files/json/json-edits';
import { withValue } from '../../story/files/json/json-lists';
import { changeFeature, removeFeature } from './parts';
import { frontsFile, zonesOf } from './shapes';

export type WrittenSituation = StoryFile['situations'][number];
/** Who holds a zone, as it is written. */
export type Held = NonNullable<WrittenSituation['holders']>[string];

const file = 'story.json';
const keys = ['id', 'date', 'dated', 'claims', 'note', 'fronts', 'holders', 'points'] as const;

/** The situations of a document, in their order. */
export const situationsOf = (files: Files): readonly WrittenSituation[] =>
  itemsIn(files, file, 'situations') as unknown as readonly WrittenSituation[];

/** Changes keys of a situation: a value that is undefined takes its key away. */
export function withSituation(
  files: Files,
  index: number,
  values: { readonly [K in keyof WrittenSituation]?: WrittenSituation[K] | undefined },
): Files {
  const before = situationsOf(files)[index];
  if (!before) return files;
  const all = { ...before, ...values };
  const after = Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
  const path = ['situations', index];
  if (JSON.stringify(before) === JSON.stringify(after)) return files;
  return changed(files, file, (text) =>
    isOnOneLine(text, path) ? setValue(text, path, after) : withValue(text, path, before, after),
  );
}

/** Adds a situation after the last, which takes over all that was so then. */
export const addSituation = (id: string, date: string): Edit => ({
  label: { code: 'add-situation', values: { id, date } },
  run: (files) => {
    const all = situationsOf(files);
    if (all.length === 0 || all.some((one) => one.id === id)) return files;
    return changed(files, file, (text) => setValue(text, ['situations', all.length], { id, date }));
  },
});

/** Takes a situation away. The one after it says itself what it took over: it stays as it was. The last one stays. */
export const removeSituation = (index: number): Edit => ({
  label: { code: 'remove-situation', values: { index } },
  run: (files) => {
    const all = situationsOf(files);
    const [gone, next] = [all[index], all[index + 1]];
    if (!gone || all.length < 2) return files;
    const holders = { ...gone.holders, ...next?.holders };
    const points = { ...gone.points, ...next?.points };
    const fronts = next?.fronts ?? gone.fronts;
    const kept = withSituation(files, index + 1, {
      ...(fronts && { fronts }),
      ...(Object.keys(holders).length > 0 && { holders }),
      ...(Object.keys(points).length > 0 && { points }),
    });
    const rest = changed(kept, file, (text) => removeValue(text, ['situations', index]));
    const zones = zonesSince(gone.date)(rest)
      .filter(({ valid }) => situationsOf(rest).every(({ date }) => !wasThere(valid, date)))
      .map(({ id }) => id);
    return [...zones, ...frontsOfNone(files, rest)].reduce(
      (now, id) => removeFeature(now, id).run(now),
      rest,
    );
  },
});

/** The fronts that a situation had before, and none has now. */
function frontsOfNone(before: Files, now: Files): readonly string[] {
  const known = itemsIn(now, frontsFile, 'features').map(({ id }) => id);
  const had = (files: Files) => {
    const all = [...situationsOf(files)];
    return new Set(all.flatMap((_, index) => frontsIn(all, index) ?? known));
  };
  const [old, kept] = [had(before), had(now)];
  return known.filter((id) => old.has(id) && !kept.has(id));
}

/** Changes what is said of a situation; zones that were made as of its date come with it. */
export const changeSituation = (
  index: number,
  values: Pick<Partial<Record<keyof WrittenSituation, unknown>>, 'date' | 'dated' | 'claims' | 'note'>,
): Edit => ({
  label: { code: 'change-situation', values: { index, keys: Object.keys(values).join(' ') } },
  key: `situation ${index} ${Object.keys(values).join(' ')}`,
  run: (files) => {
    const before = situationsOf(files)[index];
    const next = withSituation(files, index, values as Partial<WrittenSituation>);
    const date = values.date as string | undefined;
    if (!before || date === undefined) return next;
    return zonesSince(before.date)(files).reduce(
      (now, { id }) => changeFeature(id, { valid: since(date) }).run(now),
      next,
    );
  },
});

/** When a zone was there that is made as of a date, and is there in all later ones: EDTF. */
export const since = (date: string): string => `${date.split('/')[0]}/..`;

/** The zones that were made as of a date. */
const zonesSince = (date: string) => (files: Files) =>
  zonesOf(files).flatMap(({ id, properties: { valid } }) => (valid === since(date) ? [{ id, valid }] : []));

/**
 * Says who holds a zone as of a situation and those that take it over: of the first one, in the zone's own file.
 * @param held undefined: who held it in the one before
 */
export const holdAsOf = (index: number, zone: string, held: Held | undefined): Edit => ({
  label: { code: 'hold-as-of', values: { index, zone } },
  run: (files) => {
    const all = situationsOf(files);
    const own = all[index]?.holders ?? {};
    if (index === 0 && !(zone in own)) return held ? changeFeature(zone, { ...held }).run(files) : files;
    const { [zone]: _, ...others } = own;
    const before = heldBefore(files, all, index, zone);
    const holders =
      held && JSON.stringify(held) !== JSON.stringify(before) ? { ...own, [zone]: held } : others;
    return withSituation(files, index, { holders: Object.keys(holders).length > 0 ? holders : undefined });
  },
});

/** Who holds a zone in the situation before one; nothing for a zone that there is none of. */
function heldBefore(
  files: Files,
  all: readonly WrittenSituation[],
  index: number,
  zone: string,
): Held | undefined {
  const said = all.slice(0, index).findLast(({ holders }) => holders?.[zone])?.holders?.[zone];
  const properties = zonesOf(files).find(({ id }) => id === zone)?.properties;
  if (said ?? properties?.kind !== 'zone') return said;
  return { holder: properties.holder, actors: properties.actors };
}
