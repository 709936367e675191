import { problemLine } from '../i18n/problems';
import type { StoryFolder } from '../story/files/parse';
import { placesIn } from '../story/files/places';
import type { Problem } from '../story/problems';

/** Problems as a terminal shows them: a line each, with the place in the folder's files. */
export function problemLines(folder: StoryFolder, problems: readonly Problem[]): string[] {
  const placeOf = placesIn(folder);
  return problems.map((problem) => problemLine(problem, placeOf(problem)));
}
