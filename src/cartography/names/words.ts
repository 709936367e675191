import type { Text } from '../../story/model';
import { type LabelLanguages, labelName } from '../labels';
import type { View } from '../layers/view';
import { blockOf, type Setting } from './block';

/** The words of a name in the languages that are read; without them in English, or in whichever language it has. */
export function wordsIn(name: Text, [first, second]: LabelLanguages): readonly [string, string?] {
  const words = labelName(name[first] ?? name['en'] ?? Object.values(name)[0] ?? '');
  const below = second === undefined ? undefined : name[second];
  return below === undefined ? [words] : [words, labelName(below)];
}

export function setIn(name: Text, { languages, letterScale }: View, setting: Setting) {
  const [first, second] = wordsIn(name, languages);
  return blockOf(first, second, { ...setting, size: setting.size * letterScale });
}
