import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../src/studio/suggest/language';
import { texts } from './support/texts';

describe('guessLanguage', () => {
  it('knows the languages of the stories', async () => {
    for (const { text, language } of texts) expect((await guessLanguage(text))[0]).toBe(language);
  });

  it.each([
    ['he', 'כוחות תקפו את העיר'],
    ['el', 'Οι δυνάμεις επιτέθηκαν'],
    ['hy', 'Զորքերը հարձակվեցին'],
    ['ka', 'ძალებმა შეუტიეს'],
    ['ja', '軍は橋を離れた'],
    ['zh', '俄军已吞并乌克兰领土'],
    ['ckb', 'هێزەکانی ڕووسیا ڕۆژی سێشەممە هێرشیان کردە سەر شار'],
    ['fa', 'نیروهای روسیه روز سه‌شنبه به شهر خارکیف حمله کردند و مقامات گفتند که چند نفر کشته شدند.'],
    ['uk', 'Російські війська обстріляли місто, загинули двоє людей, повідомив голова адміністрації.'],
    ['ru', 'Несколько беспилотников были сбиты над районом, сообщил глава региона в телеграм-канале.'],
    [
      'ku',
      'Hêzên rûsî roja sêşemê êrîşî bajarê Xarkîvê kirin û rayedarên Ukraynayê gotin ku çend kes hatine kuştin.',
    ],
    // Names of another land are half of it.
    [
      'en',
      'The Congolese army holds Bukavu and Uvira, its spokesman says. The M23 says that it holds Goma. Rwanda backs the M23.',
    ],
    [
      'fr',
      'Le M23 tient Goma et Bukavu, dit Kinshasa. Kigali dément que le Rwanda le soutienne dans le Kivu.',
    ],
    [
      'sw',
      'Jeshi la Kongo linashikilia mji wa Bukavu na wa Uvira, msemaji wake anasema. M23 iko katika mji wa Goma.',
    ],
    [
      'id',
      'Tentara menguasai Bukavu dan Uvira, kata juru bicara. Kelompok itu berada di Goma dengan dukungan Kigali.',
    ],
  ])('tells %s', async (language, text) => {
    expect((await guessLanguage(text))[0]).toBe(language);
  });

  it('guesses nothing of no words', async () => {
    expect(await guessLanguage('12, 34 – !')).toEqual([]);
  });
});
