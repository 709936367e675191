import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStoryFonts } from '../../src/publish/site/fonts/story-fonts';
import { addLast, type FontedStory, madeFiles, type SiteFiles } from '../../src/publish/site/make-site';
import type { Renderer } from '../../src/publish/site/pages/renderer';
import { rendererPath, type Shell, shellPath } from '../../src/publish/site/shell';
import { siteStory } from '../../src/publish/site/site-story';
import { readMakersFiles } from '../../src/site/fonts/makers-files';
import { nodeFontTools } from '../../src/site/fonts/font-tools';
import { createGround } from '../../src/site/ground';
import { storyFolder } from '../studio/support/story-folder';

const choice = { addresses: { site: './' }, isDraft: false };

/** Makes sites in Node out of what a build publishes for it, as the studio does in a page. */
export async function siteMaker(build: string) {
  const json = <T>(path: string) => JSON.parse(readFileSync(join(build, path), 'utf8')) as T;
  const shell = json<Shell>(shellPath);
  // Outside of the project a name that ends in ".js" need not be a module.
  const module = join(mkdtempSync(join(tmpdir(), 'renderer-')), 'renderer.mjs');
  copyFileSync(join(build, rendererPath), module);
  const renderer = (await import(pathToFileURL(module).href)) as Renderer;
  const tools = { shell, renderer };
  const { storyFonts } = createStoryFonts(readMakersFiles, await nodeFontTools());
  const ground = createGround();

  const fonted = async (slug: string): Promise<FontedStory> => {
    const one = await siteStory(slug, storyFolder(slug), ground, choice.isDraft);
    return { one, fonts: await storyFonts(one.folder, one.ground) };
  };
  return {
    /** @param slugs the story of `index.html` first */
    async site(slugs: readonly string[]): Promise<SiteFiles> {
      const stories = await Promise.all(slugs.map(fonted));
      const files = await madeFiles(tools, stories, choice);
      for (const path of shell.files)
        if (existsSync(join(build, path))) files.set(path, readFileSync(join(build, path)));
      addLast(shell, files);
      return files;
    },
  };
}
