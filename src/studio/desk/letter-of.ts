/**
 * The key that was pressed; of a letter its small Latin one, by the key's place where the keyboard writes another
 * script: an Arabic keyboard has no Z to undo with.
 */
export function letterOf({ key, code }: KeyboardEvent): string {
  if (!/^\p{L}{1,2}$/u.test(key)) return key;
  if (/^\p{Script=Latin}+$/u.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
