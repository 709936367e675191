import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { problemWords } from '../../src/i18n/problems';
import { fixStory } from '../../src/story/files/fix/fix-story';
import { limits } from '../../src/story/files/limits';
import { isError } from '../../src/story/problems';
import { sha256Of } from '../../src/story/sha256';
import { attachedFolder, attachmentFiles, attachments, type Written, unhashed } from '../support/attached';
import { saidOf } from '../support/breaking';
import { withFile } from '../support/edits';
import { compiled, fixtureFolder, fixtureTerritories } from '../support/fixture';

const [page, scan, front] = attachments as [Written, Written, Written];
const problemsOf = (listed: readonly object[], files = attachmentFiles) =>
  compileStory(attachedFolder(listed, files), fixtureTerritories).problems;
const codesOf = (listed: readonly object[], files = attachmentFiles) =>
  problemsOf(listed, files)
    .filter(isError)
    .map(({ code }) => code);

describe('a story with attachments', () => {
  test('has each with its hash and its size', () => {
    const { story } = compiled(attachedFolder());
    expect(story.attachments).toEqual(
      attachments.map((one) => ({ ...one, bytes: attachmentFiles.get(one.file)?.length })),
    );
  });

  test('is the same story where their hashes are left out, which are then written', () => {
    const folder = attachedFolder(unhashed);
    expect(compiled(folder).story).toEqual(compiled(attachedFolder()).story);
    const [fixed, ...more] = fixStory(folder);
    expect(more).toEqual([]);
    expect(fixed).toMatchObject({ name: 'story.json', written: { sha256: 4 } });
    const written = withFile(folder, 'story.json', fixed?.text ?? '');
    expect(JSON.parse(fixed?.text ?? '').attachments).toEqual(attachments);
    expect(fixStory(written)).toEqual([]);
  });

  test('without any is the story that it was', () => {
    expect(compiled(attachedFolder([], new Map())).story).toEqual(compiled(fixtureFolder).story);
    expect(compiled(fixtureFolder).story).not.toHaveProperty('attachments');
  });

  test('that lies in the folder, and that no list names, is told of and not taken', () => {
    const files = new Map(attachmentFiles)
      .set('other.html', new Uint8Array([60]))
      .set('.DS_Store', new Uint8Array());
    const { story, problems } = compileStory(attachedFolder(attachments, files), fixtureTerritories);
    expect(problems).toMatchObject([
      { code: 'unknown-file', severity: 'warning', file: 'cyprus-leagues-2031/attachments/other.html' },
    ]);
    expect(story?.attachments).toHaveLength(4);
  });
});

describe('refused is', () => {
  test.each([
    '../page.wacz',
    '..\\page.wacz',
    'attachments/page.wacz',
    '/page.wacz',
    '.page.wacz',
    'C:page.wacz',
    'page',
    'page.html',
    'page.svg',
    'page.pdf.html',
    'page.xhtml',
    'page.PDF',
    'page .pdf',
    'صفحة.pdf',
    'page.pdf\n',
    'page%2e.pdf',
    `${'a'.repeat(97)}.pdf`,
  ])('the name %j', (file) => {
    const files = new Map([[file, new Uint8Array()]]);
    expect(codesOf([{ ...page, file }], files)).toEqual([file.length > 100 ? 'other-type' : 'other-form']);
  });

  test.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'application/octet-stream', ''])(
    'the type %j',
    (type) => expect(codesOf([{ ...page, type }])).toEqual(['other-type']),
  );

  test('a file that is not there, at its name', () => {
    expect(saidOf(attachedFolder([page], new Map()))).toMatchObject([
      {
        rule: 5,
        file: 'cyprus-leagues-2031/story.json',
        found: 'no file page.wacz in the folder "attachments"',
        expected: 'the file of this attachment there',
      },
    ]);
  });

  test('a file that was changed, at its hash', () => {
    const files = new Map(attachmentFiles).set('scan.pdf', new TextEncoder().encode('%PDF-1.7 changed'));
    const hash = sha256Of(files.get('scan.pdf') ?? '');
    expect(problemsOf(attachments, files)).toMatchObject([
      {
        code: 'other-attachment',
        path: ['attachments', 1, 'sha256'],
        found: { hash: scan.sha256 },
        expected: { hash, file: 'scan.pdf' },
      },
    ]);
  });

  test('a page that is called a document', () => {
    const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
    const listed = [{ ...scan, sha256: sha256Of(html) }];
    expect(codesOf(listed, new Map([['scan.pdf', html]]))).toEqual(['attachment-of-other-type']);
    expect(codesOf([{ ...scan, type: 'image/png' }])).toEqual(['attachment-of-other-type']);
    expect(codesOf([{ ...scan, sha256: sha256Of('') }], new Map([['scan.pdf', new Uint8Array()]]))).toEqual([
      'attachment-of-other-type',
    ]);
  });

  test('a name that differs from another in the size of letters alone', () => {
    const files = new Map(attachmentFiles).set(
      'Page.wacz',
      attachmentFiles.get('page.wacz') ?? new Uint8Array(),
    );
    const listed = [page, { ...page, id: 'other', file: 'Page.wacz' }];
    expect(problemsOf(listed, files).filter(isError)).toMatchObject([
      { code: 'same-name', found: { other: 'attachments/page.wacz' } },
      { code: 'attachment-again', path: ['attachments', 1, 'file'], expected: { other: 'page.wacz' } },
    ]);
    expect(codesOf([page, { ...page, id: 'other' }])).toEqual(['attachment-again']);
  });

  test('an id again, a source that is none, a day of no calendar, words in one language', () => {
    expect(codesOf([page, { ...scan, id: 'page' }])).toEqual(['id-again']);
    expect(codesOf([{ ...page, source: 'agency' }])).toEqual(['no-such-source']);
    expect(codesOf([{ ...page, retrieved: '2031-02-30' }])).toEqual(['no-such-date']);
    expect(codesOf([{ ...page, name: { fr: 'La page' } }])).toEqual(['words-missing']);
    expect(codesOf([{ ...page, name: { fr: 'TODO', de: 'Seite' } }])).toEqual(['to-be-written']);
  });

  test('more than there may be, before any is read', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      ...page,
      id: `a${index}`,
      file: `a${index}.wacz`,
    }));
    expect(problemsOf(many).filter(isError)).toMatchObject([
      { code: 'too-many-attachments', found: { count: 21 }, expected: { most: limits.attachments } },
    ]);
  });

  test('what is too large together, though none is alone', () => {
    const halves = [page, scan].map(({ file }) => {
      const bytes = new Uint8Array(limits.attachmentBytes / 2 + 1);
      bytes.set(attachmentFiles.get(file) ?? []);
      return [file, bytes] as const;
    });
    const listed = unhashed.slice(0, 2);
    const [first, second] = halves as [(typeof halves)[0], (typeof halves)[0]];
    expect(codesOf([listed[0] as object], new Map([first]))).toEqual([]);
    expect(problemsOf(listed, new Map([first, second]))).toMatchObject([
      { code: 'attachments-too-large', found: { megabytes: 20.1 }, expected: { most: 20 } },
    ]);
  });
});

test('a draft is shown without what is refused, and with the rest', () => {
  const { story } = compileStory(
    attachedFolder([
      page,
      { ...scan, sha256: '0'.repeat(64) },
      front,
      { ...front, id: 'x', type: 'text/html' },
    ]),
    fixtureTerritories,
  );
  expect(story?.attachments?.map(({ id }) => id)).toEqual(['page', 'front']);
});

test.each(['en', 'ar', 'tr', 'fr'])(
  'the name of a file that is refused is asked for in words (%s)',
  (language) => {
    const [problem] = problemsOf([{ ...page, file: 'page.html' }]).filter(isError);
    const { found, expected } = problemWords(problem as never, language as 'en');
    expect(found).toContain('page.html');
    expect(expected).toContain('.wacz');
  },
);
