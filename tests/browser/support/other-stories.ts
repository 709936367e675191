import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../../src/story/model';
import { currentBuild } from './builds';

/**
 * Copies the build under test into a folder, with other stories in it, by slug, on the ground and with the fonts of
 * the story that was built, and without what would take most of the time: the engine of the map, and what is seen first, which is of the story that was built.
 */
export function withStories(stories: ReadonlyMap<string, Story>, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(currentBuild, folder, { recursive: true });
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace(/<div id="prerendered">.*(?=<div id="page">)/s, '').replace(/ data-rendered="[^"]*"/, ''),
  );
  const edition = 'other';
  const [built] = JSON.parse(readFileSync(join(folder, 'stories/index.json'), 'utf8')) as { slug: string }[];
  const [map] = readdirSync(join(folder, 'assets')).filter((name) => /^map-.*\.js$/.test(name));
  if (!map) throw new Error('The build has no engine to leave out.');
  const script = join(folder, 'assets', map);
  const [, exported = ''] = /export\{([^}]*)\}/.exec(readFileSync(script, 'utf8')) ?? [];
  const names = exported.split(',').map((one) => one.replace(/.* as /, ''));
  writeFileSync(
    script,
    `const none = { default: () => null };\n${names.map((name) => `export { none as ${name} };`).join('\n')}`,
  );
  writeFileSync(
    join(folder, 'stories/index.json'),
    JSON.stringify(
      [...stories].map(([slug, { title, date, languages }]) => ({ slug, edition, title, date, languages })),
    ),
  );
  const of = (slug: string, name: string) => join(folder, 'stories', slug, name);
  for (const slug of new Set([...stories.values()].map((story) => story.slug))) {
    for (const name of ['ground', 'page.css'])
      cpSync(of(built?.slug ?? '', name), of(slug, name), { recursive: true });
  }
  for (const [slug, story] of stories) {
    mkdirSync(join(folder, 'stories', slug), { recursive: true });
    writeFileSync(join(folder, 'stories', slug, 'story.json'), JSON.stringify({ ...story, edition }));
  }
}
