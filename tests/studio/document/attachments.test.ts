import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { crateOf } from '../../../src/story/files/crate/crate';
import { crateName } from '../../../src/story/files/file-names';
import { openZip, zipOf } from '../../../src/story/files/zip';
import { createChecker } from '../../../src/studio/check/client';
import { mayMend, mend } from '../../../src/studio/check/mend';
import type { CheckAnswer, CheckFault, CheckRequest, Port } from '../../../src/studio/check/messages';
import { serveChecks } from '../../../src/studio/check/serve-checks';
import { compare } from '../../../src/studio/compare/compare';
import { type Files, isSameContents } from '../../../src/studio/document/files';
import { historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { createJournal } from '../../../src/studio/document/journal';
import { setMeta } from '../../../src/studio/edits/parts';
import { attachedFolder, attachmentFiles, attachments, filesOf, unhashed } from '../../support/attached';
import { readWorld } from '../support/world';

// Attachments in the studio: bytes among texts, from an archive to an archive.

const slug = 'cyprus-leagues-2031';
const bare = filesOf(attachedFolder(unhashed));

const opened = (): Files => openZip(zipOf(slug, bare)).files ?? new Map();

const expectBytes = (files: Files) => {
  for (const [name, bytes] of attachmentFiles)
    expect(isSameContents(files.get(`attachments/${name}`), bytes), name).toBe(true);
};

test('an archive is opened, edited, kept, taken back and saved with the same bytes in it', async () => {
  const files = opened();
  expect(files.has(crateName)).toBe(false);
  expect([...files.keys()].sort()).toEqual([...bare.keys()].sort());

  expect(mayMend([], files)).toBe(true);
  const journal = createJournal('attachments');
  let history = historyOf(files, true);
  await journal.begin('one', history);
  for (const edit of [setMeta(['title', 'fr'], 'Un autre titre'), mend(slug)]) {
    const made = moveOf(history, edit);
    if (!made) throw new Error('expected the edit to change something');
    history = moved(history, made.move, made.files);
    await journal.add('one', made.move, history);
  }
  const kept = await journal.open('one');
  const after = kept?.files ?? new Map();
  expectBytes(after);
  expect(JSON.parse(String(after.get('story.json'))).attachments).toEqual(attachments);
  expect(mayMend([], after)).toBe(false);

  const again = openZip(zipOf(slug, after));
  expect(again).toMatchObject({ slug });
  expectBytes(again.files ?? new Map());
  const undone = moved(moved(history, 'undo'), 'undo').files;
  expect(Buffer.from(zipOf(slug, undone)).equals(zipOf(slug, bare))).toBe(true);
});

test('the archive says of each what it is, with its hash and size', () => {
  const graph = JSON.parse(crateOf(filesOf(attachedFolder())) ?? '')['@graph'] as Record<string, unknown>[];
  for (const { file, type, sha256, name, retrieved } of attachments)
    expect(graph.find((entity) => entity['@id'] === `attachments/${file}`)).toEqual({
      '@id': `attachments/${file}`,
      '@type': 'File',
      encodingFormat: type,
      contentSize: String(attachmentFiles.get(file)?.length),
      sha256,
      name: name['fr'],
      ...(retrieved && { dateCreated: retrieved }),
    });
});

const ports: { close(): void }[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

test('the check has their bytes sent once, and tells of one that was changed', async () => {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const requests: CheckRequest[] = [];
  const waiting: ((answer: CheckAnswer | CheckFault) => void)[] = [];
  serveChecks(port2 as unknown as Port, () => readWorld);
  const page: Port = {
    postMessage(message) {
      requests.push(message as CheckRequest);
      port1.postMessage(message);
    },
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
  };
  port1.start();
  port2.start();
  const checker = createChecker(page, {
    world: 'https://example.org/studio/world/',
    onAnswer: (answer) => waiting.shift()?.(answer),
  });
  const codesOf = async (files: Files) => {
    const answered = new Promise<CheckAnswer | CheckFault>((resolve) => waiting.push(resolve));
    checker.check(slug, files);
    const answer = await answered;
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.problems.map(({ code }) => code).filter((code) => code.includes('attachment'));
  };
  const files = filesOf(attachedFolder());
  expect(await codesOf(files)).toEqual([]);
  const retitled = setMeta(['title', 'fr'], 'Un autre titre').run(files);
  expect(await codesOf(retitled)).toEqual([]);
  expect(requests[1]?.changes.map(({ name }) => name)).toEqual(['story.json']);
  const changed = new Map(retitled).set('attachments/scan.pdf', new TextEncoder().encode('%PDF-1.7'));
  expect(await codesOf(changed)).toEqual(['other-attachment']);
  changed.delete('attachments/scan.pdf');
  expect(await codesOf(new Map(changed))).toEqual(['no-such-attachment']);
});

test('a colleague’s version with another file in its place differs in that file', () => {
  const mine = filesOf(attachedFolder());
  const theirs = new Map(mine).set('attachments/scan.pdf', new Uint8Array([1]));
  expect(compare(mine, theirs).map(({ sort, id }) => [sort, id])).toEqual([['file', 'attachments/scan.pdf']]);
});
