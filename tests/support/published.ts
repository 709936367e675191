import { publishStory, withEdition } from '../../src/publish/publish';
import { compiled, fixtureFolder } from './fixture';
import { sources, story } from './stories';

const fixture = compiled(fixtureFolder);

/** The first story and the fixture: compiled, and with a reader of their published files. */
export const published = [{ story, sources }, fixture].map(({ story: each, sources: texts }) => {
  const files = publishStory(withEdition(each), texts);
  const read = (name: string): string => {
    const contents = files.get(`${each.slug}/${name}`);
    if (contents === undefined) throw new Error(`${each.slug} publishes no ${name}.`);
    return contents;
  };
  return { slug: each.slug, story: each, sources: texts, paths: [...files.keys()], read };
});
