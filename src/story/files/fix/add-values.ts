import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../../problems';

/** Keys to be added to an object of a file, each with its value, after a key that is there. */
export interface Addition {
  readonly to: JsonPath;
  readonly after: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Adds keys to a JSON text, set apart as the key before them is; all else stays byte for byte. */
export function addValues(text: string, additions: readonly Addition[]): string {
  const root = parseTree(text);
  const edits = additions.flatMap(({ to, after, values }) => {
    const property = root && findNodeAtLocation(root, [...to, after])?.parent;
    if (!property) return [];
    const [space = ''] = /\s*$/.exec(text.slice(0, property.offset)) ?? [];
    const added = Object.entries(values).map(
      ([key, value]) => `,${space}${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return [{ at: property.offset + property.length, added: added.join('') }];
  });
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((done, { at, added }) => done.slice(0, at) + added + done.slice(at), text);
}
