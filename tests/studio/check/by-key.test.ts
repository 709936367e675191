import { createEffect, createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createByKey } from '../../../src/studio/check/by-key';

test('a reader is told when its own value is another, and of no other', () => {
  const values = createByKey<readonly string[]>();
  const told: Record<string, unknown[]> = { a: [], b: [] };
  const end = createRoot((dispose) => {
    for (const key of ['a', 'b']) createEffect(() => told[key]?.push(values.get(key)));
    return dispose;
  });
  values.set(new Map([['a', ['x']]]));
  values.set(new Map(Object.entries({ a: ['x'], b: ['y'] })));
  values.set(new Map([['b', ['y']]]));
  expect(told).toEqual({ a: [undefined, ['x'], undefined], b: [undefined, ['y']] });
  end();
});
