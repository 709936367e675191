import { compileStory } from '../../src/compile/compile';
import type { Story } from '../../src/story/model';
import { fixtureTerritories, fixtureFolder } from '../support/fixture';
import { slots } from '../support/slots';
import { hostileWords } from './hostile-words';
import { type Random, seededAt } from './random';
import { references } from './references';
import { withWords } from './words';

/** Stories that compile although every text of them is hostile, some with references that were exchanged. */
export function compiledMutants(seed: number, count: number): Story[] {
  const found: Story[] = [];
  for (let index = 0; found.length < count; index++) {
    const random = seededAt(seed, index);
    const words = `${random.pick(hostileWords)}${random.pick(hostileWords)}`;
    const spoken = withWords(fixtureFolder, words);
    const folder = random.below(4) === 0 ? references(spoken, random) : spoken;
    const { story, problems } = compileStory(folder, fixtureTerritories);
    if (story && problems.length === 0) found.push(random.below(8) === 0 ? halved(story, random) : story);
  }
  return found;
}

/** Half characters, which no story compiles with, before every word by language all the same. */
function halved(story: Story, random: Random): Story {
  const copy = structuredClone(story);
  for (const [holder, key] of slots(copy)) {
    if (story.languages.includes(key)) holder[key] = random.pick(['\ud83d', '\udc11']) + String(holder[key]);
  }
  return copy;
}
