import { datasetIn } from '../dataset/table-name';
import type { StoryFolder } from './parse';
import { type Problem, problem } from '../problems';

/** What keeps a story with a table of events from being published where tables are not cut: it would be without it. */
export function tableProblems({ slug, others = [] }: StoryFolder): Problem[] {
  const name = datasetIn(others);
  return name === undefined ? [] : [problem('table-needs-build', { file: `${slug}/${name}`, path: [] })];
}
