import { type Accessor, createMemo, untrack } from 'solid-js';
import type { View } from '../cartography/layers/view';
import { themes } from '../cartography/theme';
import type { Story } from '../story/model';
import { createLate } from './late';
import type { Accounts } from './parts/accounts';
import type { DatasetPart } from './parts/dataset';
import type { Layers } from './parts/layers';
import type { Reading } from './parts/reading';
import type { Situations } from './parts/situations';
import type { Selection } from './parts/selection';
import { preferredLetterScale } from './preferences';

interface Parts {
  readonly story: Accessor<Story>;
  readonly situations: Situations;
  readonly reading: Reading;
  readonly layers: Layers;
  readonly selection: Selection;
  readonly accounts: Accounts;
  readonly dataset: Pick<DatasetPart, 'layers'>;
}

/** The story as of each of its dates, where it has several, and as it is read: what is compared is marked otherwise. */
export function createDates(
  read: Accessor<Story>,
  { whole, all, storyOf }: Situations,
): Accessor<readonly Story[] | undefined> {
  const stories = createMemo(() => {
    // First: it shares what an edit has left as it was.
    untrack(read);
    return whole().situations && all().map(storyOf);
  });
  return createMemo(() => {
    const known = stories();
    return !known || known.includes(read()) ? known : [...known, read()];
  });
}

/** All that the look of the map depends on. */
export function createView({
  story,
  situations,
  reading,
  layers,
  selection,
  accounts,
  dataset,
}: Parts): Accessor<View> {
  const letterScale = preferredLetterScale();
  // The style is made anew when one of these changes, and not with each choice.
  const isAccount = createMemo(() => accounts.account() !== undefined);
  // What is chosen is lit at once, the rest dimmed after that is painted.
  const isFocused = createLate(createMemo(() => selection.chosenFeatures().length > 0));
  const dates = createDates(story, situations);
  return createMemo(
    (): View => ({
      story: story(),
      dates: dates(),
      rows: layers.rows(),
      theme: themes[reading.themeName()],
      languages: reading.labelLanguages(),
      letterScale,
      hidden: layers.hidden(),
      isFocused: isFocused(),
      isAccount: isAccount(),
      table: dataset.layers(),
    }),
  );
}
