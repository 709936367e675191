import type { WorldReader } from '../../../basemap/world/reader';
import { createTerritories, Unreachable } from '../../check/territories';
import { type Group, groupsOf, propertiesOf } from '../plan/groups';
import { planImport } from '../plan/plan';
import { propose } from '../plan/propose';
import { parsedOf, stateOf } from '../plan/story-state';
import { proposeTolerance } from '../plan/tolerance';
import { readFile } from '../read/read';
import type { ImportAnswer, ImportRequest } from './messages';

interface Port {
  postMessage(message: ImportAnswer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
}

/**
 * Reads files for a page, and plans what becomes of them, one request after another.
 * @param readerOf reads the world's files at an address
 */
export function serveImports(port: Port, readerOf: (address: string) => WorldReader): void {
  let groups: readonly Group[] = [];
  let ground: ReturnType<typeof createTerritories> | undefined;
  let last: Promise<void> = Promise.resolve();

  port.addEventListener('message', ({ data }) => {
    last = last.then(() => answer(data));
  });

  async function answer(request: ImportRequest): Promise<void> {
    try {
      port.postMessage(request.ask === 'read' ? await read(request) : await plan(request));
    } catch (error) {
      port.postMessage({ id: request.id, fault: String(error) });
    }
  }

  async function read(request: ImportRequest & { readonly ask: 'read' }): Promise<ImportAnswer> {
    const { id, bytes, name, columns, facts } = request;
    const report = (progress: Parameters<Parameters<typeof readFile>[2]>[0]) =>
      port.postMessage({ id, progress });
    groups = [];
    const { contents, refusal } = await readFile(bytes, name, report, columns);
    if (refusal) return { id, refusal };
    const { format, layers, left, notes, table } = contents;
    groups = groupsOf(layers);
    report({ stage: 'thinning', done: 0, all: 1 });
    const choices = { ...propose(groups, name, facts), toleranceKm: proposeTolerance(groups) };
    const infos = groups.map(({ things, ...group }) => ({
      ...group,
      count: things.length,
      properties: propertiesOf(things),
    }));
    return { id, read: { format, groups: infos, left, notes, table, choices } };
  }

  async function plan(request: ImportRequest & { readonly ask: 'plan' }): Promise<ImportAnswer> {
    const { id, choices, texts, slug, files, world } = request;
    const parsed = parsedOf(slug, files);
    if (!parsed) return { id, broken: true };
    ground ??= createTerritories(readerOf(world));
    const territories = await ground(parsed).catch((error: unknown) => {
      if (error instanceof Unreachable) return undefined;
      throw error;
    });
    const state = stateOf(parsed, territories);
    return {
      id,
      plan: planImport(groups, choices, texts, state, (progress) => port.postMessage({ id, progress })),
    };
  }
}
