import { expect, test } from 'vitest';
import { formatProblem, shown } from '../../src/story/problem';

test('a problem is one line: where, which rule, what was found and what was expected', () => {
  const problem = { file: 'a/claims.json', line: 3, column: 7, found: '“x”', expected: 'the id of a claim' };
  expect(formatProblem({ rule: 5, ...problem })).toBe(
    'a/claims.json:3:7: rule 5: found “x”; expected the id of a claim',
  );
  expect(formatProblem({ rule: 'form', ...problem })).toMatch(/^a\/claims\.json:3:7: form: found/);
});

test.each([
  ['words', '“words”'],
  ['a\u202eb\n', '“a\\u202eb\\u000a”'],
  ['\u{e0001}', '“\\u{e0001}”'],
  ['\ud83d', '“\\ud83d”'],
  [[1, 'a'], '“[1,"a"]”'],
  ['🐑'.repeat(60), `“${'🐑'.repeat(60)}”`],
  ['🐑'.repeat(61), `“${'🐑'.repeat(59)}…”`],
])('%j is shown without what could change how the line reads', (value, expected) => {
  expect(shown(value)).toBe(expected);
});
