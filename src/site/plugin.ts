import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileStories } from './compile-stories';
import { copyDatasets, serveDataset } from './dataset/dataset-files';
import { siteFile } from '../publish/site/file-table';
import { readPreviews } from './folders';
import { groundFolders } from './ground';
import { packagePath, previewPath } from '../story/pages';
import { storiesFolder } from './stories-folder';
import { storyPackage } from './story-package';

/**
 * Compiles every story of a folder and publishes its files beside the page, with its ground and the schemas. A build
 * leaves out a story that breaks a rule, writes the others, and then fails with all that is broken. In development the
 * same files are served from memory, recompiled on each request of the page, which is reloaded when a file changes.
 * @param hasDatasets whether tables of events are published too
 * @param hasPreviews whether pictures for shared links, the stories' folders and attachments are published too
 */
export function storyPlugin({
  stories = storiesFolder(),
  grounds = groundFolders,
  hasPreviews = true,
  hasDatasets = true,
} = {}): Plugin {
  let broken: readonly string[] = [];
  let datasets: ReadonlyMap<string, string> = new Map();

  /** @throws Error where no story is whole */
  async function publish(warn: (message: string) => void) {
    const previews = hasPreviews ? readPreviews(stories) : new Map<string, Uint8Array>();
    const publication = await compileStories(stories, grounds, new Set(previews.keys()), hasDatasets);
    ({ broken, datasets } = publication);
    if (broken.length > 0 && publication.stories.length === 0) throw new Error(broken.join('\n'));
    for (const line of broken) warn(line);
    const paths = publication.stories.flatMap(({ slug, languages }) =>
      languages.map((language) => previewPath(slug, language)),
    );
    const pictures = paths.flatMap((path): [string, Uint8Array][] => {
      const picture = previews.get(path);
      return picture ? [[path, picture]] : [];
    });
    const missing = hasPreviews ? paths.filter((path) => !previews.has(path)) : [];
    const packages = (hasPreviews ? publication.stories : []).map(({ slug }): [string, Uint8Array] => [
      packagePath(slug),
      storyPackage(stories, slug),
    ]);
    const files = new Map<string, string | Uint8Array>([
      ...publication.files,
      ...pictures,
      ...packages,
      ...(hasPreviews ? publication.attachments : []),
    ]);
    return { files, missing };
  }

  return {
    name: 'claimed-ground-stories',
    async generateBundle() {
      // What is broken is told at the end.
      const { files, missing } = await publish(() => undefined);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      for (const path of missing)
        this.warn(
          `${path}: found no picture; expected one that "npm run pictures" takes: shared links have none`,
        );
    },
    /** Too large to go through the bundle. */
    writeBundle: ({ dir = '' }) => copyDatasets(datasets, dir),
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (broken.length > 0)
          throw new Error(`Built without the stories that break a rule:\n${broken.join('\n')}`);
      },
    },
    async configureServer(server) {
      const warn = (line: string) => server.config.logger.error(line, { timestamp: true });
      let { files } = await publish(warn);
      const folder = resolve(stories) + sep;
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
      const serve = (path: string, response: ServerResponse, next: () => void) => {
        const contents = files.get(path);
        if (contents === undefined) return serveDataset(datasets, path, response) || next();
        response.setHeader('Content-Type', siteFile(path).type);
        response.end(contents);
      };
      server.middlewares.use((request, response, next) => {
        // No published path needs percent-encoding: an encoded one matches none.
        const path = ((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (path !== '' && !path.endsWith('.html')) return serve(path, response, next);
        publish(warn).then((published) => {
          ({ files } = published);
          return serve(path, response, next);
        }, next);
      });
    },
  };
}
