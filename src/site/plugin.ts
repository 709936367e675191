import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileStories, type Publication } from './compile-stories';
import { siteFile } from './file-table';
import { readPreviews } from './folders';
import { groundFolders } from './ground';
import { previewPath } from './pages/metadata';
import { storiesFolder } from './stories-folder';

/**
 * Compiles every story of a folder and publishes its files beside the page, with its ground and the schemas. A build
 * leaves out a story that breaks a rule, writes the others, and then fails with all that is broken. In development the
 * same files are served from memory, recompiled on each request of the page, which is reloaded when a file changes.
 */
export function storyPlugin({
  stories = storiesFolder(),
  grounds = groundFolders,
  hasPreviews = true,
} = {}): Plugin {
  let broken: readonly string[] = [];

  /** @throws Error where no story is whole */
  async function publish(warn: (message: string) => void): Promise<Publication> {
    const publication = await compileStories(stories, grounds);
    broken = publication.broken;
    if (broken.length > 0 && publication.stories.length === 0) throw new Error(broken.join('\n'));
    for (const line of broken) warn(line);
    return publication;
  }

  return {
    name: 'claimed-ground-stories',
    async generateBundle() {
      // What is broken is told at the end.
      const publication = await publish(() => undefined);
      for (const [fileName, source] of publication.files) this.emitFile({ type: 'asset', fileName, source });
      if (!hasPreviews) return;
      const previews = readPreviews(stories);
      for (const { slug, languages } of publication.stories)
        for (const language of languages) {
          const fileName = previewPath(slug, language);
          const source = previews.get(fileName);
          if (source) this.emitFile({ type: 'asset', fileName, source });
          else
            this.warn(
              `${slug}/preview.${language}.png: found no such file; expected the picture of shared links, which "npm run pictures" takes: they have none`,
            );
        }
    },
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
        if (contents === undefined) return next();
        response.setHeader('Content-Type', siteFile(path).type);
        response.end(contents);
      };
      server.middlewares.use((request, response, next) => {
        // No published path needs percent-encoding: an encoded one matches none.
        const path = ((request.url ?? '').split('?')[0] ?? '').slice(1);
        if (path !== '' && !path.endsWith('.html')) return serve(path, response, next);
        publish(warn).then((publication) => {
          ({ files } = publication);
          return serve(path, response, next);
        }, next);
      });
    },
  };
}
