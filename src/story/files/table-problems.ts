import { datasetName } from './file-names';
import type { StoryFolder } from './parse';
import { type Problem, problem } from '../problems';

/** What keeps a story with a table of events from being published where tables are not cut: it would be without it. */
export const tableProblems = ({ slug, others = [] }: StoryFolder): Problem[] =>
  others.includes(datasetName)
    ? [problem('table-needs-build', { file: `${slug}/${datasetName}`, path: [] })]
    : [];
