// Before all that makes fonts.
import './global-buffer';
import wasmAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { makeFontTools } from '../../publish/site/fonts/make-font-tools';
import { createStoryFonts, type MakersReader } from '../../publish/site/fonts/story-fonts';
import { createGround } from '../../publish/site/ground';
import { madeSingle } from '../../publish/site/make-single';
import { addLast, madeFiles } from '../../publish/site/make-site';
import type { Shell } from '../../publish/site/shell';
import { siteStory } from '../../publish/site/site-story';
import { siteZip } from '../../publish/site/site-zip';
import type { PublishRequest, Step } from './messages';
import { createSiteReader } from './site-reader';

/**
 * Makes a site of a document, or one file.
 * @param tell called with how far it has come
 * @throws Unpublishable, or Unreachable
 */
export async function make(
  { way, slug, files, addresses, isDraft, base }: PublishRequest,
  tell: (step: Step, share: number) => void,
): Promise<{ made: Blob; name: string }> {
  const reader = createSiteReader(base);
  tell('story', 0);
  const tools = await reader.tools();
  const { shell } = tools;
  let isAwaited = false;
  // Asked for beside all that is done before they are needed.
  const fixing = way === 'site' && reader.fixed(shell, (share) => isAwaited && tell('files', share));
  if (fixing) fixing.catch(() => undefined);
  const one = await siteStory(slug, files, createGround(reader.ground(shell)), isDraft);

  tell('fonts', 0);
  const wasm = await reader.bytes(new URL(wasmAddress, import.meta.url).href);
  const { storyFonts } = createStoryFonts(makersReader(shell, reader.bytes), await makeFontTools(wasm));
  const fonts = await storyFonts(one.folder, one.ground, way === 'file');

  tell('pages', 0);
  const choice = { addresses, isDraft };
  if (!fixing) {
    const [single, favicon] = await Promise.all([reader.single(), reader.text('favicon.svg')]);
    const page = await madeSingle(single, tools, one, fonts, favicon, choice);
    return { made: new Blob([page], { type: 'text/html' }), name: `${slug}.html` };
  }
  const site = await madeFiles(tools, [{ one, fonts }], choice);

  tell('files', 0);
  isAwaited = true;
  const fixed = await fixing;
  for (const [path, contents] of fixed.files) site.set(path, contents);
  addLast(shell, site);

  tell('zip', 0);
  const parts = siteZip(site, fixed.packed, (share) => tell('zip', share));
  return { made: new Blob(parts, { type: 'application/zip' }), name: `${slug}-site.zip` };
}

/** The makers' files that the site has: all but those of Han, which are hundreds, and are left to the reader's system. */
const makersReader =
  ({ fonts }: Shell, bytes: (path: string) => Promise<Uint8Array>): MakersReader =>
  async ({ file }) => {
    const path = fonts[file];
    return path === undefined ? [] : [Buffer.from(await bytes(path))];
  };
