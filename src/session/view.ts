import { type Accessor, createMemo } from 'solid-js';
import type { View } from '../cartography/layers/view';
import { themes } from '../cartography/theme';
import type { Story } from '../story/model';
import type { Accounts } from './parts/accounts';
import type { Layers } from './parts/layers';
import type { Reading } from './parts/reading';
import type { Selection } from './parts/selection';
import { preferredLetterScale } from './preferences';

interface Parts {
  readonly story: Accessor<Story>;
  readonly reading: Reading;
  readonly layers: Layers;
  readonly selection: Selection;
  readonly accounts: Accounts;
}

/** All that the look of the map depends on. */
export function createView({ story, reading, layers, selection, accounts }: Parts): Accessor<View> {
  const letterScale = preferredLetterScale();
  // The style is made anew when one of these changes, and not with each choice.
  const isAccount = createMemo(() => accounts.account() !== undefined);
  const isFocused = createMemo(() => selection.chosenFeatures().length > 0);
  return createMemo(
    (): View => ({
      story: story(),
      rows: layers.rows(),
      theme: themes[reading.themeName()],
      languages: reading.labelLanguages(),
      letterScale,
      hidden: layers.hidden(),
      isFocused: isFocused(),
      isAccount: isAccount(),
    }),
  );
}
