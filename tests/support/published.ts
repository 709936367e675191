import { publishStory, withEdition } from '../../src/publish/publish';
import { compiled, fixtureFolder } from './fixture';
import { source, story } from './stories';

const fixture = compiled(fixtureFolder);

/** The first story and the fixture: compiled, and with a reader of their published files. */
export const published = [{ story, source }, fixture].map(({ story: each, source: text }) => {
  const files = publishStory(withEdition(each), text);
  const read = (name: string): string => {
    const contents = files.get(`${each.slug}/${name}`);
    if (contents === undefined) throw new Error(`${each.slug} publishes no ${name}.`);
    return contents;
  };
  return { slug: each.slug, story: each, source: text, paths: [...files.keys()], read };
});
