import { expect, test } from 'vitest';
import { createOnceWorded } from '../../src/session/once-worded';

test('what has its words is shown at once', () => {
  const shown: string[] = [];
  const choice = createOnceWorded(
    { lang: 'ar' },
    () => 'en',
    ({ lang }) => shown.push(lang),
  );
  choice.ask({ lang: 'en' });
  expect(choice.shown()).toEqual({ lang: 'en' });
  expect(choice.asked()).toBe(choice.shown());
  expect(shown).toEqual(['en']);
  expect(choice.failed()).toBeUndefined();
});

test('of which no words can come, what was shown stays, and the failure is told until something else is asked', async () => {
  const choice = createOnceWorded({ lang: 'ar' }, ({ lang }) => lang as 'ar');
  choice.ask({ lang: 'none' });
  expect(choice.asked()).toEqual({ lang: 'none' });
  expect(choice.shown()).toEqual({ lang: 'ar' });
  await expect.poll(() => choice.failed()).toEqual({ lang: 'none' });
  expect(choice.asked()).toEqual({ lang: 'ar' });
  choice.ask({ lang: 'en' });
  expect(choice.failed()).toBeUndefined();
  expect(choice.shown()).toEqual({ lang: 'en' });
});

test('of two that are waited for, the later one counts', async () => {
  const choice = createOnceWorded({ lang: 'ar' }, ({ lang }) => lang as 'ar');
  choice.ask({ lang: 'none' });
  choice.ask({ lang: 'tr' });
  await Promise.resolve();
  expect(choice.shown()).toEqual({ lang: 'tr' });
  expect(choice.failed()).toBeUndefined();
});
