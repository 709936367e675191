import { describe, expect, it } from 'vitest';
import { actorsIn } from '../../../src/studio/suggest/actors/actors';
import { placesIn } from '../../../src/studio/suggest/places/places';
import { gazetteerIn } from './support/gazetteers';
import { faults, texts } from './support/texts';

const find = (text: string, language: string) => {
  const gazetteer = gazetteerIn(language);
  return actorsIn(text, gazetteer, placesIn(text, gazetteer));
};
const told = (text: string, language: string) =>
  Object.fromEntries(
    find(text, language).map(({ words, sort, country, mentions }) => [
      words,
      [sort, country, mentions.length].filter((part) => part !== undefined).join(' '),
    ]),
  );

describe('actorsIn', () => {
  it('takes a country, and its army or government by the word for its people', () => {
    expect(
      told(
        'Turkey said that Russian forces had left. The Syrian government denied it; the Russian army, too.',
        'en',
      ),
    ).toEqual({
      Turkey: 'country TR 1',
      'Russian forces': 'army RU 2',
      'Syrian government': 'government SY 1',
    });
    expect(told('أعلن الجيش السوداني انسحابه، ورحبت الحكومة التركية بذلك.', 'ar')).toEqual({
      'الجيش السوداني': 'army SD 1',
      'الحكومة التركية': 'government TR 1',
    });
    expect(told('Les forces russes et le gouvernement ukrainien', 'fr')).toEqual({
      'forces russes': 'army RU 1',
      'gouvernement ukrainien': 'government UA 1',
    });
  });

  it('takes names that recur, and a surname with the whole name', () => {
    const text =
      'Governor Oleh Syniehubov spoke. Later Oleh Syniehubov left, and Syniehubov was replaced. A certain Pavlenko came once.';
    expect(told(text, 'en')).toEqual({ 'Oleh Syniehubov': 'name 3' });
  });

  it('takes acronyms, and groups that Arabic names with the same words', () => {
    expect(told('The ELN attacked. Later the ELN withdrew.', 'en')).toEqual({ ELN: 'acronym 2' });
    expect(told('هاجمت قوات الدعم السريع المدينة، وردت وقوات الدعم السريع انسحبت.', 'ar')).toEqual({
      'قوات الدعم السريع': 'name 2',
    });
  });

  it('leaves out what is a capital only because a sentence begins, and days', () => {
    expect(told('Fighters came on Monday. Fighters left on Monday. Then fighters slept.', 'en')).toEqual({});
  });

  it('gives the exact words of the text, none of which overlap', () => {
    for (const { text, language } of texts) expect(faults(text, find(text, language))).toEqual([]);
  });
});
