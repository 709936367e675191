import { type Accessor, batch, createEffect, createSignal } from 'solid-js';
import type { Problem } from '../../story/problems';
import type { Files } from '../document/files';
import { worldAddress } from '../world-address';
import { createByKey } from './by-key';
import type { Division } from './division';
import type { CheckAnswer } from './messages';
import { startChecker } from './start-checker';

/** What was found in the document, and whether a later one is still being checked. */
export function createChecking(slug: Accessor<string>, files: Accessor<Files>) {
  const [checked, setChecked] = createSignal<CheckAnswer>();
  const places = createByKey<readonly Problem[]>();
  const [fault, setFault] = createSignal<string>();
  const [divisions, setDivisions] = createSignal<readonly Division[]>([]);
  const [isDivided, setDivided] = createSignal(false);
  const [isChecking, setChecking] = createSignal(false);
  const [isStoryWanted, wantStory] = createSignal(false);
  let version = 0;
  const checker = startChecker({
    world: worldAddress(),
    withStory: isStoryWanted,
    withDivision: isDivided,
    onAnswer(answer) {
      if ('fault' in answer) setFault(answer.fault);
      else if (files().size > 0) {
        batch(() => {
          setFault(undefined);
          setChecked(answer);
          if (answer.divisions) setDivisions(answer.divisions);
          places.set(answer.byPlace);
        });
      }
      setChecking(answer.version < version);
    },
  });
  createEffect(() => {
    const [name, all] = [slug(), files()];
    // What was found without the story, or without the division, is asked for again.
    isStoryWanted();
    isDivided();
    if (all.size === 0) {
      setChecked(undefined);
      return places.set(new Map());
    }
    setChecking(true);
    version = checker.check(name, all);
  });
  return {
    checked,
    /** What was found at a place, as `Checked` names it. */
    problemsAt: (place: string): readonly Problem[] => places.get(place) ?? [],
    fault,
    isChecking,
    wantStory,
    /** What the fronts make of the territory as of each situation, from when it is asked for. */
    divisions,
    divide: () => setDivided(true),
    end: checker.close,
  };
}
