import type { Plugin } from 'vite';
import { siteFile } from '../../publish/site/file-table';
import { groundFolders } from '../ground';
import { gazetteerFiles } from './gazetteer';

/** Publishes the names of the world's places, which the page of the studio reads when it is asked for suggestions. */
export function gazetteerPlugin(worldFolder = groundFolders.world): Plugin {
  return {
    name: 'claimed-ground:gazetteer',
    generateBundle() {
      for (const [fileName, source] of gazetteerFiles(worldFolder))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      let files: ReadonlyMap<string, string> | undefined;
      server.middlewares.use((request, response, next) => {
        const path = ((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (!path.startsWith('studio/places/')) return next();
        files ??= gazetteerFiles(worldFolder);
        const text = files.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', siteFile(path).type);
        response.end(text);
      });
    },
  };
}
