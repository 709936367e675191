import type { Plugin } from 'vite';
import { siteFile } from '../../publish/site/file-table';
import { worldFiles } from './world-files';

/** Where the studio fetches the world's land from, below the page. */
const folder = 'studio/world/';

/** Publishes the world's land for the studio, which cuts any territory out of it without a server; also in development. */
export function worldPlugin(): Plugin {
  return {
    name: 'claimed-ground:studio-world',
    generateBundle() {
      for (const [path, source] of worldFiles())
        this.emitFile({ type: 'asset', fileName: folder + path, source });
    },
    configureServer({ middlewares }) {
      let files: ReadonlyMap<string, string> | undefined;
      middlewares.use(`/${folder}`, (request, response, next) => {
        const path = ((request.url ?? '').split('?')[0] ?? '').slice(1);
        files ??= worldFiles();
        const contents = files.get(path);
        if (contents === undefined) return next();
        response.setHeader('Content-Type', siteFile(folder + path).type);
        response.end(contents);
      });
    },
  };
}
