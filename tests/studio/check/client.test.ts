import { afterEach, describe, expect, it } from 'vitest';
import { createGround } from '../../../src/site/ground';
import { check } from '../../../src/studio/check/check';
import { type CheckerOptions, createChecker } from '../../../src/studio/check/client';
import type { CheckAnswer, CheckFault, CheckRequest, Port } from '../../../src/studio/check/messages';
import { serveChecks } from '../../../src/studio/check/serve-checks';
import { Unreachable } from '../../../src/studio/check/territories';
import { type Files, folderOf } from '../../../src/studio/document/files';
import { setMeta } from '../../../src/studio/edits/parts';
import { newStory } from '../../../src/studio/edits/sentences';
import { createMemory } from '../../../src/story/memory/recall';
import { storyFolder } from '../support/story-folder';
import { readWorld } from '../support/world';

const slug = 'a-draft';
const files: Files = new Map(
  newStory({
    source: 'One sentence. And another.',
    language: 'en',
    translations: [],
    territory: ['RWA'],
    bounds: [28, -4, 32, 0],
    views: { first: [28, -4, 32, 0], whole: [28, -4, 32, 0] },
    asOf: '2031',
    today: '2031-01-01',
    schemas: '../../schema',
  }).run(new Map()),
).set('preview.en.png', new Uint8Array(1000));
const world = 'https://example.org/studio/world/';
const ports: { close(): void }[] = [];

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A checker with what serves it at the other end of a real line, and all that went over it. */
function started(options: Partial<CheckerOptions> = {}, read = readWorld) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const requests: CheckRequest[] = [];
  const answers: (CheckAnswer | CheckFault)[] = [];
  let told = () => {};
  serveChecks(port2 as unknown as Port, () => read);
  const page: Port = {
    postMessage(message) {
      requests.push(message as CheckRequest);
      port1.postMessage(message);
    },
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
  };
  for (const port of [port1, port2]) port.start();
  const onAnswer = (answer: CheckAnswer | CheckFault) => {
    answers.push(answer);
    told();
  };
  const checker = createChecker(page, { world, onAnswer, ...options });
  const answerTo = (version: number) =>
    new Promise<CheckAnswer>((resolve, reject) => {
      told = () => {
        const found = answers.find((answer) => answer.version === version);
        if (found && 'fault' in found) reject(new Error(found.fault));
        else if (found) resolve(found);
      };
      told();
    });
  return { checker, requests, answers, answerTo };
}

const titled = (title: string): Files => setMeta(['title', 'en'], title).run(files);

describe('the checker', () => {
  it.each(['ankara-damascus-2023', 'karabakh-2020'])('finds what "npm run check" does: %s', async (one) => {
    const own = storyFolder(one);
    const broken = setMeta(['title', 'tr'], undefined).run(setMeta(['gaps'], []).run(own));
    const territories = await createGround().territoriesOf([folderOf(one, own)]);
    const recall = createMemory();
    const { checker, answerTo } = started();
    for (const now of [own, broken, own]) {
      const { story: _, ...expected } = check(one, now, territories, recall);
      expect(expected.problems.length > 0).toBe(now === broken);
      expect(await answerTo(checker.check(one, now))).toEqual({
        version: expect.any(Number),
        ground: 'there',
        ...expected,
      });
    }
  });

  it('answers for the last of many documents, never for an older one after it', async () => {
    const { checker, requests, answers, answerTo } = started();
    const versions = Array.from({ length: 20 }, (_, index) => checker.check(slug, titled(`Title ${index}`)));
    await answerTo(versions.at(-1) ?? 0);
    expect(answers.map(({ version }) => version)).toEqual([1, 20]);
    expect(requests).toHaveLength(2);
  });

  it('sends what changed alone, and of pictures nothing', async () => {
    const { checker, requests, answerTo } = started();
    await answerTo(checker.check(slug, files));
    await answerTo(checker.check(slug, titled('Another title')));
    expect(JSON.stringify(requests[1]?.changes).length).toBeLessThan(200);
    expect(requests[1]?.changes.map(({ name }) => name)).toEqual(['story.json']);
    const bytes = requests[0]?.changes.flatMap((one) =>
      'after' in one && one.after instanceof Uint8Array ? [one.after.length] : [],
    );
    expect(bytes?.length).toBeGreaterThan(0);
    expect(new Set(bytes)).toEqual(new Set([0]));
  });

  it('has the compiled story with its answers where that is wanted', async () => {
    const { checker, answerTo } = started({ withStory: () => true });
    const { story } = await answerTo(checker.check(slug, titled('Of my own')));
    expect(story?.title['en']).toBe('Of my own');
  });

  it('says nothing of a territory that could not be fetched', async () => {
    const { checker, answerTo } = started({}, async (path) => {
      throw new Unreachable(path);
    });
    const { ground, problems, missing } = await answerTo(checker.check(slug, files));
    expect(ground).toBe('unreachable');
    const codes = [...problems, ...missing].map(({ code }) => code);
    expect(codes).toContain('to-be-written');
    expect(codes).not.toContain('no-such-territory');
  });

  it('goes on after a fault', async () => {
    let isBroken = true;
    const { checker, answers, answerTo } = started({}, async (path) => {
      if (isBroken && path === 'fine.json') throw new Error('a fault');
      return readWorld(path);
    });
    await expect(answerTo(checker.check(slug, files))).rejects.toThrow('a fault');
    isBroken = false;
    expect((await answerTo(checker.check(slug, files))).ground).toBe('there');
    expect(answers).toHaveLength(2);
  });
});
