import { gzipSync } from 'node:zlib';
import { compileStory } from '../../../src/compile/compile';
import { readTerritories } from '../../../src/site/folders';
import { publishStory, withEdition } from '../../../src/publish/publish';
import { problemLines } from '../../../src/site/problem-lines';
import { allowStorySize } from '../../../src/site/story-size';
import { indexEvidence } from '../../../src/story/evidence';
import { createSearch } from '../../../src/story/search';
import { scaleStory } from './story';

/** What a story of a size costs before it is in a browser: ms, and bytes. */
export interface Compiled {
  readonly compile: number;
  readonly publish: number;
  readonly index: number;
  readonly searchIndex: number;
  /** The most memory that the process had at a time. */
  readonly memory: number;
  readonly bundle: number;
  readonly gzip: number;
}

// A process of its own for each size: what one leaves behind must not be counted for the next.
allowStorySize();
const folder = scaleStory(Number(process.argv[2]));
const territories = readTerritories('data/basemap');

function timed<T>(run: () => T): [T, number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}

const [compilation, compile] = timed(() => compileStory(folder, territories));
if (!compilation.story || compilation.problems.length > 0)
  throw new Error(problemLines(folder, compilation.problems.slice(0, 5)).join('\n'));
const { story, sources } = compilation;
const [files, publish] = timed(() => publishStory(withEdition(story), sources));
const memory = process.resourceUsage().maxRSS * 1024;
const [, index] = timed(() => indexEvidence(story));
const [, searchIndex] = timed(() => createSearch(story));
const bundle = files.get(`${story.slug}/story.json`) ?? '';
const result: Compiled = {
  compile,
  publish,
  index,
  searchIndex,
  memory,
  bundle: Buffer.byteLength(bundle),
  gzip: gzipSync(bundle).length,
};
console.log(JSON.stringify(result));
