import { isToBeWritten } from '../../story/files/to-be-written';
import type { Text } from '../../story/model';

/** A name in the first of some languages in which it is written, or else in any; its id where it is in none. */
export function nameIn(text: Text | undefined, languages: readonly string[], id: string): string {
  const written = Object.entries(text ?? {}).filter(([, name]) => name !== '' && !isToBeWritten(name));
  const found = languages.map((one) => written.find(([language]) => language === one)).find(Boolean);
  return (found ?? written[0])?.[1] ?? id;
}
