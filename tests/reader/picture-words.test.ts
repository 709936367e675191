import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { pictureWords } from '../../src/reader/share/picture-words';
import { createSession } from '../../src/session/session';
import type { Story } from '../../src/story/model';
import { asInBrowser } from '../support/as-in-browser';
import { story } from '../support/stories';

asInBrowser('?a=b#feature=m4');

const stateOf = (told: Story) => createRoot(() => createSession(() => told));

describe('the words of a picture', () => {
  it('have title, date, credits and an address that leads back', () => {
    const words = pictureWords(stateOf(story));
    expect(words.title).toBe(story.title['en']);
    expect(words.date).toBe('Who held what: April 2023');
    expect(words.credits).toContain(story.credit['en']);
    expect(words.credits.join(' ')).toContain('OpenStreetMap');
    expect(words.address).toBe(`https://example.org/map/?a=b#story=${story.slug}`);
    expect(words.notes).toEqual([]);
    expect(words.scale[0]?.text(0.5)).toBe('0.5 km');
    expect(words.scale[0]?.text(200)).toBe('200 km');
  });

  it('have a name for the file that every system takes', () => {
    expect(pictureWords(stateOf(story)).fileName).toBe(`${story.slug}-map-2023-04-en.png`);
    const doubtful = { ...story, asOf: '2023-04~/..' };
    expect(pictureWords(stateOf(doubtful)).fileName).toMatch(/^[\w.-]+$/);
  });

  it('name each row that is on in the legend, and say which are not shown', () => {
    const session = stateOf(story);
    const names = () =>
      pictureWords(session).legend.groups.flatMap(({ rows }) => rows.map(({ row }) => row.id));
    expect(names()).toEqual(session.layers.rows().map(({ id }) => id));
    expect(pictureWords(session).legend.front).toBeTruthy();
    const control = session.layers
      .rows()
      .filter(({ group }) => group === 'control')
      .map(({ id }) => id);
    session.layers.setHidden([...control, 'places']);
    expect(names()).toEqual(
      session.layers
        .rows()
        .map(({ id }) => id)
        .filter((id) => !control.includes(id) && id !== 'places'),
    );
    expect(pictureWords(session).legend.front).toBeUndefined();
    expect(pictureWords(session).notes[0]).toMatch(
      /^Not shown: Syrian government, .* and Places in the article$/,
    );
  });

  it('say what is highlighted, and where on the route the marker is', () => {
    const session = stateOf(story);
    session.selection.choose({ kind: 'feature', id: 'zone-idlib' });
    session.route.setKm(161);
    const [highlighted, spot] = pictureWords(session).notes;
    expect(highlighted).toBe('Highlighted: Idlib area');
    expect(spot).toMatch(/M-4 highway.*161 of about 647 km.*Aleppo.*Held here/);
  });
});
