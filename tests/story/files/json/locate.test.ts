import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { locate } from '../../../../src/story/files/json/locate';

/** Every path of a value. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => pathsOf(one, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return [path, ...inner];
}

test('a value is found where the tree of the whole text has it, and nowhere else', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2, '\t'), (made, indent) => {
      const text = ` ${JSON.stringify(made, null, indent)}\n`;
      const root = parseTree(text);
      for (const path of pathsOf(JSON.parse(text))) {
        const node = root && findNodeAtLocation(root, path);
        expect(locate(text, path)).toEqual(node && { offset: node.offset, length: node.length });
      }
      expect(locate(text, ['no such key'])).toBeUndefined();
      expect(locate(text, [99])).toBeUndefined();
    }),
  );
});
