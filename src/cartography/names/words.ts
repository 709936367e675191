import type { Text } from '../../story/model';
import { firstOf } from '../../story/tagged-text';
import { labelName } from '../labels';
import { nameLanguages, type View } from '../layers/view';
import { blockOf, type Setting } from './block';

/** The words of a name in the language that is read, or in another of the story; in the second one if they differ. */
export function wordsIn(name: Text, view: View): readonly [string, string?] {
  const [, second = ''] = view.languages;
  const words = labelName(firstOf(name, nameLanguages(view))?.text ?? '');
  const below = labelName(name[second] ?? '');
  return below === '' || below === words ? [words] : [words, below];
}

export function setIn(name: Text, view: View, setting: Setting) {
  const [first, second] = wordsIn(name, view);
  return blockOf(first, second, { ...setting, size: setting.size * view.letterScale });
}
