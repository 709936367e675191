import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { siteFile } from '../../publish/site/file-table';
import { blocksName } from './kept-blocks';
import { toldName } from './kept-cuts';

/** Copies what tables of events were cut into, beside the files of their stories. @param site the folder of the build */
export function copyDatasets(datasets: ReadonlyMap<string, string>, site: string): void {
  for (const [slug, folder] of datasets)
    cpSync(folder, join(site, 'stories', slug), {
      recursive: true,
      filter: (path) => path !== join(folder, toldName) && path !== join(folder, blocksName),
    });
}

/** Answers with a file of a table of events, where the path names one. */
export function serveDataset(
  datasets: ReadonlyMap<string, string>,
  path: string,
  response: ServerResponse,
): boolean {
  const [, slug = '', file = ''] =
    /^stories\/([^/]+)\/(events(?:\.csv|-table\.geojson|\.pmtiles|\/[^/]+))$/.exec(path) ?? [];
  const folder = datasets.get(slug);
  if (folder === undefined || !existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile())
    return false;
  response.setHeader('Content-Type', siteFile(path).type);
  createReadStream(join(folder, file)).pipe(response);
  return true;
}
