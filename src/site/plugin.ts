import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { groundPath } from '../story/pages';
import { isError } from '../story/problems';
import { compileStory } from '../compile/compile';
import { siteFile } from './file-table';
import { readPreviews, readStories } from './folders';
import { createGround, groundFolders } from './ground';
import { problemLines } from './problem-lines';
import { publishIndex, publishSchemas, publishStory, withEdition } from '../publish/publish';

/**
 * Compiles every story of `data/stories/` and publishes its files beside the page, with its ground and the
 * schemas. A broken rule fails the build. In development the same files are served from memory, recompiled on each
 * request of the page.
 */
export function storyPlugin({
  stories = 'data/stories',
  grounds = groundFolders,
  hasPreviews = true,
} = {}): Plugin {
  async function publish(): Promise<Map<string, string>> {
    const ground = createGround(grounds);
    const folders = readStories(stories);
    const territories = await ground.territoriesOf(folders);
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
      for (const [layer, contents] of await ground.groundOf(folder))
        files.set(groundPath(folder.slug, layer), contents);
    for (const [name, contents] of publishSchemas()) files.set(`schema/${name}`, contents);
    // Of the fine grounds and of those that are cut alike.
    const licences = [grounds.basemap, grounds.world].map((from) =>
      readFileSync(join(from, 'LICENSE.md'), 'utf8'),
    );
    files.set('ground/LICENSE.md', licences.join('\n'));
    return files;
  }

  return {
    name: 'claimed-ground-stories',
    async generateBundle() {
      for (const [fileName, source] of await publish()) this.emitFile({ type: 'asset', fileName, source });
      if (!hasPreviews) return;
      for (const [fileName, source] of readPreviews(stories))
        this.emitFile({ type: 'asset', fileName, source });
    },
    async configureServer(server) {
      let files = await publish();
      const serve = (path: string, response: ServerResponse, next: () => void) => {
        const contents = files.get(path);
        if (contents === undefined) return next();
        response.setHeader('Content-Type', siteFile(path).type);
        response.end(contents);
      };
      server.middlewares.use((request, response, next) => {
        // No published path needs percent-encoding: an encoded one matches none.
        const path = ((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (path !== '' && path !== 'index.html') return serve(path, response, next);
        publish().then((published) => {
          files = published;
          return serve(path, response, next);
        }, next);
      });
    },
  };
}
