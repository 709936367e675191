import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { createDocuments, type DocumentEntry } from '../../../src/studio/desk/documents';
import { createWork } from '../../../src/studio/desk/work';
import type { Edit } from '../../../src/studio/document/history';
import { createJournal } from '../../../src/studio/document/journal';
import { zipOf } from '../../../src/story/files/zip';

const writing = (text: string): Edit => ({
  label: { code: 'test' },
  run: (files) => new Map(files).set('source.en.txt', text),
});

function openBrowser(name: string) {
  const documents = createDocuments(`${name}-documents`);
  return { documents, work: createWork(createJournal(name), documents) };
}

afterEach(() => vi.useRealTimers());

it('has the last words of a story whose clock was set back between two saves, and the same archive of them', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-09T12:00:00Z') });
  const { documents, work } = openBrowser('clock');
  await work.begin('one', new Map([['source.en.txt', 'first']]), false);
  work.apply(writing('second'));
  work.markSaved();
  const archive = zipOf('one', new Map([['source.en.txt', 'third']]));
  vi.setSystemTime(new Date('2019-01-01T00:00:00Z'));
  work.apply(writing('third'));
  expect(work.isSaved()).toBe(false);
  work.markSaved();
  work.close();
  await work.written();

  const later = openBrowser('clock');
  const [entry, ...more] = await later.documents.list();
  expect([entry?.slug, more]).toEqual(['one', []]);
  expect(await documents.list()).toEqual([entry]);
  await later.work.reopen(entry as never);
  const files = later.work.open()?.history.files ?? new Map();
  expect(files.get('source.en.txt')).toBe('third');
  expect(later.work.isSaved()).toBe(true);
  expect(zipOf('one', files)).toEqual(archive);
  later.work.undo();
  expect(later.work.open()?.history.files.get('source.en.txt')).toBe('second');
});

it('keeps nothing of what has been written', async () => {
  const { work } = openBrowser('written');
  await work.begin('one', new Map([['source.en.txt', 'first']]), true);
  for (const text of ['second', 'third']) work.apply(writing(text));
  expect(await work.written()).toBeUndefined();
  work.close();
});

it('lets one page alone work on a story, also without locks, and the other once it is closed there', async () => {
  const [first, second] = [openBrowser('tabs'), openBrowser('tabs')];
  await first.work.begin('one', new Map([['source.en.txt', 'first']]), true);
  const [entry] = (await second.documents.list()) as [DocumentEntry];
  await second.work.reopen(entry);
  expect([second.work.trouble(), second.work.open()]).toEqual(['elsewhere', undefined]);
  first.work.apply(writing('second'));
  await first.work.written();
  first.work.close();
  await second.work.reopen(entry);
  expect(second.work.trouble()).toBeUndefined();
  expect(second.work.open()?.history.files.get('source.en.txt')).toBe('second');
  await first.work.reopen(entry);
  expect(first.work.trouble()).toBe('elsewhere');
  second.work.close();
});

it('lets no two pages work on a story that ask for it at once', async () => {
  const [first, second] = [openBrowser('at-once'), openBrowser('at-once')];
  await first.work.begin('one', new Map([['source.en.txt', 'first']]), true);
  first.work.close();
  const [entry] = (await second.documents.list()) as [DocumentEntry];
  await Promise.all([first.work.reopen(entry), second.work.reopen(entry)]);
  expect([first, second].filter(({ work }) => work.open()).length).toBeLessThan(2);
  for (const { work } of [first, second]) work.close();
});

it('works on, and says so, where the browser keeps nothing', async () => {
  const { indexedDB: kept } = globalThis;
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  try {
    const { work } = openBrowser('denied');
    await work.begin('one', new Map([['source.en.txt', 'first']]), true);
    expect(work.trouble()).toBe('not-kept');
    work.apply(writing('second'));
    await work.written();
    expect(work.open()?.history.files.get('source.en.txt')).toBe('second');
    expect(work.trouble()).toBe('not-kept');
    // From now on it may.
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: kept });
    work.apply(writing('third'));
    work.close();
    await work.written();
    const later = openBrowser('denied');
    const [entry] = await later.documents.list();
    await later.work.reopen(entry as never);
    expect(later.work.open()?.history.files.get('source.en.txt')).toBe('third');
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: kept });
  }
});
