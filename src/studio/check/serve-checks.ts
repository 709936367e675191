import type { WorldReader } from '../../basemap/world/reader';
import type { Territories } from '../../compile/compile-files';
import { territoryKey } from '../../story/territory';
import { parseStory } from '../../story/files/parse';
import { createMemory } from '../../story/memory/recall';
import { withChanges } from '../document/changes';
import { type Files, folderOf } from '../document/files';
import { check, type Checked } from './check';
import { type Division, divisionsOf } from './division';
import type { CheckAnswer, CheckFault, CheckRequest, Port } from './messages';
import { createTerritories, Unreachable } from './territories';

/**
 * Answers the requests of a page, one after another, with a memory of the document as it was.
 * @param readerOf reads the world's files at an address
 */
export function serveChecks(port: Port, readerOf: (address: string) => WorldReader): void {
  let files: Files = new Map();
  let recall = createMemory();
  /** Those that were sent last. */
  let divisions: readonly Division[] = [];
  let last: Promise<void> = Promise.resolve();
  const grounds = new Map<string, ReturnType<typeof createTerritories>>();

  port.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
    last = last.then(() => answer(data));
  });

  async function answer(request: CheckRequest): Promise<void> {
    const { version } = request;
    try {
      files = withChanges(files, request.changes);
      port.postMessage(await checked(request));
    } catch (error) {
      // What was half done is not to be built on: the page sends all of the next document.
      [files, recall, divisions] = [new Map(), createMemory(), []];
      port.postMessage({ version, fault: String(error) } satisfies CheckFault);
    }
  }

  async function checked({
    version,
    slug,
    world,
    withStory,
    withDivision,
  }: CheckRequest): Promise<CheckAnswer> {
    const territories = await territoriesFor(slug, world);
    // Most of the check's weight, which a page without a text does without.
    const { drawing } = withStory ? await import('../../compile/drawing') : {};
    const found = check(slug, files, territories ?? new Map(), recall, drawing);
    const { story, ...rest } = territories ? found : withoutGround(found);
    return {
      version,
      ...rest,
      ground: territories ? 'there' : 'unreachable',
      ...(withStory && { story }),
      ...(withDivision && newDivisions(slug, territories)),
    };
  }

  /** What the fronts make of the territory as of each situation, where that is not what was sent last. */
  function newDivisions(slug: string, territories: Territories | undefined) {
    const { parsed } = parseStory(folderOf(slug, files), recall);
    const countries = parsed && territories?.get(territoryKey(parsed.story.value.territory));
    const next = parsed ? divisionsOf(parsed, countries, recall) : [];
    if (next.length === divisions.length && next.every((one, index) => one === divisions[index])) return {};
    divisions = next;
    return { divisions };
  }

  /** Nothing where they cannot be fetched. */
  async function territoriesFor(slug: string, world: string): Promise<Territories | undefined> {
    const { parsed } = parseStory(folderOf(slug, files), recall);
    if (!parsed) return new Map();
    const ground = grounds.get(world) ?? createTerritories(readerOf(world));
    grounds.set(world, ground);
    try {
      return await ground(parsed);
    } catch (error) {
      if (error instanceof Unreachable) return undefined;
      throw error;
    }
  }
}

/** That a territory names no land is only what follows from not having its land. */
function withoutGround({ story, problems, byRule, byPlace, missing }: Checked): Checked {
  const isOther = ({ code }: { readonly code: string }) => code !== 'no-such-territory';
  const others = <Key>(groups: ReadonlyMap<Key, Checked['problems']>) =>
    new Map([...groups].map(([key, all]) => [key, all.filter(isOther)] as const));
  return {
    story,
    problems: problems.filter(isOther),
    byRule: others(byRule),
    byPlace: others(byPlace),
    missing: missing.filter(isOther),
  };
}
