import { describe, expect, it } from 'vitest';
import { createGround } from '../../../src/site/ground';
import { check } from '../../../src/studio/check/check';
import { mend } from '../../../src/studio/check/mend';
import { folderOf } from '../../../src/studio/document/files';
import { changeClaim, removeClaim, setMeta } from '../../../src/studio/edits/parts';
import { storyFolder } from '../support/story-folder';

const slug = 'ankara-damascus-2023';
const files = storyFolder(slug);
const territories = await createGround().territoriesOf([folderOf(slug, files)]);

describe('check', () => {
  it('finds nothing missing in a published story, and compiles it', () => {
    const { story, missing } = check(slug, files, territories);
    expect(missing).toEqual([]);
    expect(story?.sentences.length).toBe(20);
  });

  it('tells problems by rule and by what they are about', () => {
    const id = 's1-chiefs-discuss-steps';
    const broken = changeClaim(id, { speaker: 'nobody' }).run(setMeta(['title', 'tr'], undefined).run(files));
    const { byPlace, byRule, missing } = check(slug, broken, territories);
    expect([...byPlace.keys()]).toContain(`claim:${id}`);
    expect([...byPlace.keys()]).toContain('file:story.json');
    expect(byRule.get(7)?.length).toBeGreaterThan(0);
    expect(missing.length).toBeGreaterThan(0);
  });

  it('has fewer problems once a claim that broke a rule is gone', () => {
    const id = 's1-chiefs-discuss-steps';
    const broken = changeClaim(id, { speaker: 'nobody' }).run(files);
    const without = removeClaim(broken, id).run(broken);
    expect(check(slug, without, territories).byPlace.get(`claim:${id}`)).toBeUndefined();
  });

  it('opens a story that is no JSON all the same, with its problems', () => {
    const { story, problems } = check(slug, new Map(files).set('story.json', '{"version": 2,'), territories);
    expect(story).toBeUndefined();
    expect(problems.map(({ file }) => file)).toContain(`${slug}/story.json`);
  });
});

describe('mend', () => {
  it('writes what is certain and was left out, as it was', () => {
    const bare = setMeta(['sources', 0, 'sha256'], undefined).run(files);
    expect(bare.get('story.json')).not.toBe(files.get('story.json'));
    expect(mend(slug).run(bare).get('story.json')).toBe(files.get('story.json'));
    expect(mend(slug).run(files)).toBe(files);
  });
});
