import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStoryFonts } from '../../src/publish/site/fonts/story-fonts';
import { addLast, type FontedStory, madeFiles, type SiteFiles } from '../../src/publish/site/make-site';
import type { Renderer } from '../../src/publish/site/pages/renderer';
import { rendererPath, type Shell, shellPath } from '../../src/publish/site/shell';
import { type Files, siteStory } from '../../src/publish/site/site-story';
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

  const fonted = async (slug: string, files: Files): Promise<FontedStory> => {
    const one = await siteStory(slug, files, ground, choice.isDraft);
    return { one, fonts: await storyFonts(one.folder, one.ground) };
  };
  return {
    /**
     * @param slugs the story of `index.html` first
     * @param folderOf the files of a story: the project's own unless given
     */
    async site(
      slugs: readonly string[],
      folderOf: (slug: string) => Files = storyFolder,
    ): Promise<SiteFiles> {
      const stories = await Promise.all(slugs.map((slug) => fonted(slug, folderOf(slug))));
      const files = await madeFiles(tools, stories, choice);
      for (const path of shell.files)
        if (existsSync(join(build, path))) files.set(path, readFileSync(join(build, path)));
      addLast(shell, files);
      return files;
    },
  };
}
