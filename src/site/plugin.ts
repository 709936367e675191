import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { groundPath } from '../story/pages';
import { isError } from '../story/problems';
import { compileStory } from '../compile/compile';
import { siteFile } from './file-table';
import { readPreviews, readStories, readTerritories } from './folders';
import { groundOf } from './ground';
import { problemLines } from './problem-lines';
import { publishIndex, publishSchemas, publishStory, withEdition } from '../publish/publish';

/**
 * Compiles every story of `data/stories/` and publishes its files beside the page, with its ground and the
 * schemas. A broken rule fails the build. In development the same files are served from memory, recompiled on each
 * request of the page.
 */
export function storyPlugin({
  stories = 'data/stories',
  basemap = 'data/basemap',
  hasPreviews = true,
} = {}): Plugin {
  function publish(): Map<string, string> {
    const territories = readTerritories(basemap);
    const folders = readStories(stories);
    const compilations = folders.map((folder) => compileStory(folder, territories));
    const lines = folders.flatMap((folder, index) =>
      problemLines(folder, compilations[index]?.problems.filter(isError) ?? []),
    );
    if (lines.length > 0) throw new Error(lines.join('\n'));
    const compiled = compilations.flatMap(({ story, source }) =>
      story ? [{ story: withEdition(story), source }] : [],
    );
    const files = new Map<string, string>();
    files.set('stories/index.json', publishIndex(compiled.map(({ story }) => story)));
    for (const { story, source } of compiled) {
      for (const [path, contents] of publishStory(story, source)) files.set(`stories/${path}`, contents);
    }
    for (const folder of folders)
      for (const [layer, contents] of groundOf(folder, basemap))
        files.set(groundPath(folder.slug, layer), contents);
    for (const [name, contents] of publishSchemas()) files.set(`schema/${name}`, contents);
    for (const name of readdirSync(basemap).filter((file) => file === 'LICENSE.md')) {
      files.set(`ground/${name}`, readFileSync(join(basemap, name), 'utf8'));
    }
    return files;
  }

  return {
    name: 'claimed-ground-stories',
    generateBundle() {
      for (const [fileName, source] of publish()) this.emitFile({ type: 'asset', fileName, source });
      if (!hasPreviews) return;
      for (const [fileName, source] of readPreviews(stories))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      let files = publish();
      server.middlewares.use((request, response, next) => {
        // No published path needs percent-encoding: an encoded one matches none.
        const path = ((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (path === '' || path === 'index.html') files = publish();
        const contents = files.get(path);
        if (contents === undefined) return next();
        response.setHeader('Content-Type', siteFile(path).type);
        response.end(contents);
      });
    },
  };
}
