import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import type { CheckAnswer } from '../../../src/studio/check/messages';
import type { Desk } from '../../../src/studio/desk/desk';
import { createShownDraft } from '../../../src/studio/preview/shown-draft';
import type { Story } from '../../../src/story/model';

const storyOf = (slug: string) => ({ slug }) as Story;
const answer = (story: Story | undefined, count = 0) =>
  ({ story, missing: count === 0 ? [] : [{ code: 'to-be-written', count }] }) as unknown as CheckAnswer;

const started = () =>
  createRoot((dispose) => {
    const [checked, setChecked] = createSignal<CheckAnswer>();
    const [isChecking, setChecking] = createSignal(true);
    const [isWanted, setWanted] = createSignal(true);
    const wanted: boolean[] = [];
    const desk = {
      checked,
      isChecking,
      checkFault: () => undefined,
      wantStory: (is: boolean) => void wanted.push(is),
    } as unknown as Desk;
    return { ...createShownDraft(desk, isWanted), setChecked, setChecking, setWanted, wanted, dispose };
  });

test('a draft that cannot be compiled leaves what was shown before it, and says so', () => {
  const { story, shown, setChecked, setChecking, dispose } = started();
  expect(shown()).toEqual({ kind: 'waiting' });
  setChecked(answer(storyOf('one'), 3));
  setChecking(false);
  expect(shown()).toEqual({ kind: 'partly', count: 3 });
  setChecked(answer(undefined, 1));
  expect([story()?.slug, shown()]).toEqual(['one', { kind: 'before' }]);
  setChecked(answer(storyOf('two')));
  expect([story()?.slug, shown()]).toEqual(['two', { kind: 'whole' }]);
  dispose();
});

test('a draft that could never be compiled has nothing to show, once it is checked', () => {
  const { story, shown, setChecked, setChecking, dispose } = started();
  setChecked(answer(undefined, 1));
  expect(shown()).toEqual({ kind: 'waiting' });
  setChecking(false);
  expect([story(), shown()]).toEqual([undefined, { kind: 'nothing' }]);
  dispose();
});

test('the story is asked for only while it is seen, and what came without it changes nothing', () => {
  const { story, shown, setChecked, setChecking, setWanted, wanted, dispose } = started();
  setChecked(answer(storyOf('one')));
  setChecking(false);
  setWanted(false);
  setChecked(answer(undefined, 2));
  expect([story()?.slug, shown()]).toEqual(['one', { kind: 'whole' }]);
  dispose();
  expect(wanted).toEqual([true, false, false]);
});
