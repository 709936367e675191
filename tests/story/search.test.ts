import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/story/model';
import { createSearch, growingSearch, type Result } from '../../src/story/search';
import { fold } from '../../src/story/search/fold';
import { matches } from '../../src/story/search/matches';
import { asked } from '../../src/story/search/query';
import { terms, writtenForm } from '../../src/story/search/words';
import { compiled, fixtureFolder } from '../support/fixture';
import { story } from '../support/stories';
import { runs } from '../support/extent';

const { story: fixture } = compiled(fixtureFolder);
const first = createSearch(story);
const second = createSearch(fixture);

const idsOf = (results: readonly Result[], kind: Result['kind']) =>
  results.filter((result) => result.kind === kind).map(({ id }) => id);
const find = (query: string, kind: Result['kind']) => idsOf(first.search(query), kind);
const findIn = (query: string, kind: Result['kind']) => idsOf(second.search(query), kind);

/** The first story with other sentences, and nothing else to find. */
const withSentences = (...texts: string[]): Story => ({
  ...story,
  features: [],
  actors: [],
  claims: [],
  sentences: story.sentences
    .slice(0, texts.length)
    .map((sentence, index) => ({ ...sentence, text: texts[index] ?? '', translations: {} })),
});

describe('folding', () => {
  test.each([
    ['إِدْلِب', 'ادلب'],
    ['أإآٱا', 'ااااا'],
    ['ى ة ؤ ئ', 'ي ه و ي'],
    ['هٰذا', 'هذا'],
    ['تطـبـيع', 'تطبيع'],
    ['\u200fدمشق\u200e\u2067\u2069', 'دمشق'],
    ['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['ﻻ ﷲ', 'لا الله'],
    ['ایران کرد', 'ايران كرد'],
    ['Île ÉTÉ Kammstraße GROẞ Iğdır İZMİR', 'ile ete kammstrasse gross igdir izmir'],
    ['M-4 M–4 M\u20114 M\u00ad-4 M\u22124 م-٤', 'm4 m4 m4 m4 m4 م4'],
    ['al-Bab 2011-2014 4-M', 'al-bab 2011-2014 4-m'],
    ['יְרוּשָׁלַיִם ארץ', 'ירושלימ ארצ'],
    ['ہند پاکستان ھے کوۀ کوۂ ۃ', 'هند پاكستان هي كوه كوه ه'],
    ['کوردستان هەولێر ڕۆژاڤا گەڵ ك', 'كوردستان ههولير روژافا گهل ك'],
    ['ایران کرمانشاه علی عَلی علي ي', 'ايران كرمانشاه علي علي علي ي'],
    ['می\u200cخواهم', 'ميخواهم'],
    ['DİYARBAKIR Diyarbakır', 'diyarbakir diyarbakir'],
    ['Ὀδυσσεύς Αθήνα', 'οδυσσευσ αθηνα'],
    ['Королёв Май Київ ґанок', 'королев маи киів ганок'],
    ['Đà Nẵng Việt Nam Hồ Chí Minh Thừa', 'da nang viet nam ho chi minh thua'],
    ['Şuşa Xankəndi', 'susa xankendi'],
    ['१९७१ ๒๕๖๖ ၂၀၂၁ ១៩៧៥ २', '1971 2566 2021 1975 2'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  test('once is enough', () => {
    for (const unit of ['grapheme', 'binary'] as const)
      fc.assert(fc.property(fc.string({ unit }), (text) => fold(fold(text)) === fold(text)));
  });

  test('once is enough for every letter alone and with any mark after it', () => {
    for (let code = 0; code < 0x1_1000; code++) {
      const letter = String.fromCodePoint(code);
      for (const text of [letter, `${letter}\u0301`, `${letter}\u0654`, `a${letter}\u0323`])
        if (fold(fold(text)) !== fold(text)) throw new Error(`${code.toString(16)} folds twice`);
    }
  });
});

describe('the words of a text', () => {
  test.each([
    ["Syria’s Syria's SYRIA’S", ['syria', 'syria', 'syria']],
    ['l’île, d’Ankara, qu’Ankara', ['ile', 'ankara', 'qu', 'ankara']],
    ["Qur’an, A'zaz", ['quran', 'azaz']],
    ['US-allied M-4, M 4 and a 4', ['us', 'allied', 'm4', 'm4', 'and', '4']],
    ['post-2011 S-400', ['post2011', '2011', 's400', '400']],
    ['بـ “الإيجابي”', ['الايجابي', 'ايجابي']],
    ['بإدلب', ['بادلب', 'ادلب']],
    ['حلب باب بيان', ['حلب', 'باب', 'بيان', 'يان']],
    ['والباب', ['والباب', 'الباب', 'باب']],
    ['للاجئين', ['للاجيين', 'اجيين', 'لاجيين']],
    ['الـM4 و4', ['الm4', 'm4', 'و4', '4']],
    ['Al-Bab, el-Bab', ['albab', 'bab', 'elbab', 'bab']],
    ['ash-Shughur ez\u2011Zor eş-Şuğur', ['ashshughur', 'shughur', 'ezzor', 'zor', 'essugur', 'sugur']],
    ['pal-Bab, at-home, al-4', ['pal', 'bab', 'at', 'home', 'al4']],
    ['– ، “” 🐑 _', []],
    ['צה"ל צה״ל צה”ל', ['צהל', 'צהל', 'צהל']],
    ['ג\'נין ג׳נין "ירושלים"', ['גנינ', 'גנינ', 'ירושלימ']],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));
});

describe('the first story', () => {
  test.each(['الادلب', 'بإدلب', 'لإدلب', 'وإدلب', 'إدلب', 'Idlib', 'idlib', 'IDLIB'])(
    'a town by %s',
    (query) => {
      expect(find(query, 'feature')[0]).toBe('idlib');
      expect(find(query, 'sentence')).toEqual(['s9']);
    },
  );

  test.each(['M4', 'm-4', 'M-4', 'M 4', 'm 4', 'M\u20134', 'M-٤', 'الـM4'])('a road by %s', (query) => {
    expect(find(query, 'feature')).toEqual(['m4']);
    expect(find(query, 'sentence').sort()).toEqual(['s8', 's9']);
  });

  test.each(['حلب', 'Aleppo', 'بحلب'])('a town on the road once, by %s', (query) => {
    expect(find(query, 'feature')).toEqual(['aleppo']);
    expect(find(query, 'stop')).toEqual([]);
    expect(find(query, 'sentence')).toEqual(['s10']);
  });

  test.each(['موسكو', 'moscow', 'Moscow’s'])('a city and the talks there by %s', (query) => {
    expect(find(query, 'feature')).toEqual(['moscow', 'talks-april-2023']);
    expect(find(query, 'sentence').sort()).toEqual(['s11', 's13', 's2']);
  });

  test('two words are both asked for', () => {
    expect(find('وزارة الدفاع', 'sentence').sort()).toEqual(['s1', 's4']);
    expect(find('defence ministry', 'sentence').sort()).toEqual(['s1', 's4']);
  });

  test('where nothing has both, each word counts', () => {
    expect(find('Idlib xylophone', 'feature')[0]).toBe('idlib');
  });

  test('a country and what is of it', () => {
    expect(find('سوريا', 'sentence')).toEqual(expect.arrayContaining(['s5', 's6', 's14', 's18']));
    expect(find('السورية', 'sentence')).toEqual(expect.arrayContaining(['s4', 's16', 's17', 's18']));
    expect(find('السورية', 'actor')[0]).toBe('syrian-government');
  });

  test.each(['٢٠١٢', '2012', '۲۰۱۲'])('a year by %s', (query) => {
    expect(find(query, 'sentence')).toEqual(['s14']);
    expect(find(query, 'claim')).toEqual(['s14-protests-to-war']);
  });

  test.each(['كردية', 'الكردية', 'Kurdish'])('groups by %s', (query) => {
    expect(find(query, 'feature')).toContain('backing-us-kurdish-groups');
    expect(find(query, 'sentence').sort()).toEqual(['s16', 's18']);
  });

  test.each([
    ['Kurdish', 'kurdish-led-groups'],
    ['الأكراد', 'kurdish-led-groups'],
    ['روسيا', 'russia'],
  ])('an actor by %s', (query, id) => expect(find(query, 'actor')[0]).toBe(id));

  test.each(['القحطانية', 'قحطانيه', 'Qahtaniyah', 'al-Qahtaniyah', 'El Kahtaniye', 'el-kahtaniye'])(
    'a stop by %s',
    (query) => expect(find(query, 'stop')).toEqual(['m4.m4-qahtaniyah']),
  );

  test.each(['باب', 'الباب', 'bab', 'Al-Bab', 'al bab', 'el-bab', 'El Bab', 'albab'])(
    'a stop with and without its article: %s',
    (query) => {
      expect(find(query, 'stop')).toEqual(['m4.m4-al-bab']);
      expect(find(query, 'feature')).toEqual(['zone-azaz-jarabulus-al-bab']);
    },
  );

  test('a letter of the word itself is not lost', () => {
    expect(find('بيان', 'sentence')).toEqual(expect.arrayContaining(['s4', 's5', 's6']));
    expect(find('بشار', 'sentence')).toEqual(['s14']);
    expect(find('بشار', 'claim')).toEqual(['s14-relations-cut']);
  });

  test.each(['la', 'lat', 'Latak', 'اللاذ', 'لاذ'])('while typing: %s', (query) =>
    expect(find(query, 'feature')[0]).toBe('latakia'),
  );

  test.each(['latakya', 'Latkia', 'اللادقية'])('one letter wrong: %s', (query) => {
    expect(find(query, 'feature')[0]).toBe('latakia');
    expect(find(query, 'sentence')).toEqual(['s10']);
  });

  test.each(['Iram', 'Latakkkia', 'l', 'ل'])('too little or too much: %s', (query) =>
    expect(first.search(query)).toEqual([]),
  );

  test('a name goes before all that mentions it', () => {
    const places = story.features.filter(({ kind }) => kind === 'place');
    const names = places.flatMap(({ id, name }) => Object.values(name).map((words) => ({ words, id })));
    expect(names.length).toBeGreaterThan(10);
    for (const { words, id } of [...names, { words: 'latakya', id: 'latakia' }]) {
      expect([words, first.search(words)[0]]).toEqual([
        words,
        expect.objectContaining({ kind: 'feature', id }),
      ]);
    }
  });

  test('a sentence finds itself first', () => {
    for (const { id, text, translations } of story.sentences) {
      for (const words of [text, ...Object.values(translations)]) expect(find(words, 'sentence')[0]).toBe(id);
    }
  });

  test('the best go first', () => {
    const scores = first.search('Turkey').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(10);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('a story in other languages', () => {
  test.each([
    ['ile', 's2'],
    ['l’Atlantide', 's4'],
    ['Kammstrasse', 's3'],
    ['cretes', 's3'],
    ['südliga', 's2'],
    ['suedliga sudliga', 's2'],
  ])('%s', (query, id) => expect(findIn(query, 'sentence')).toContain(id));

  test('an actor by its short name', () => {
    const actors = fixture.actors.map((actor) => ({ ...actor, short: { fr: `Bref${actor.id}` } }));
    const [actor] = actors;
    const search = createSearch({ ...fixture, actors });
    expect(idsOf(search.search(`bref${actor?.id}`), 'actor')[0]).toBe(actor?.id);
  });
});

test('a name goes before mentions, even if the word is one of many in it and goes on', () => {
  const [zone] = story.features;
  const features = zone
    ? [{ ...zone, name: { en: 'the far side of the hills', fr: 'derrière la colline' } }]
    : [];
  const { search } = createSearch({ ...withSentences('hill', 'hills and hills'), features });
  expect(search('hill').map(({ kind }) => kind)).toEqual(['feature', 'sentence', 'sentence']);
});

test('a word that the story has is not taken for a misspelling', () => {
  const { search } = createSearch(withSentences('a brown bear', 'a crown prince', 'a drowned bear'));
  const ids = (query: string) => search(query).map(({ id }) => id);
  expect(ids('brown')).toEqual(['s1']);
  expect(ids('grown')).toEqual(['s1', 's2']);
  expect(ids('grown bear')).toEqual(['s1']);
});

test('a search that took its story in part by part finds the same', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }), (parts) => {
      const { grow, search } = growingSearch(story);
      for (const count of parts) grow(count);
      while (grow(50));
      for (const query of ['حلب', 'M4', 'refugees', 'damascsu'])
        expect(search(query)).toEqual(first.search(query));
    }),
    { numRuns: runs(20) },
  );
});

test('words that objects know are words', () => {
  const { search } = createSearch(withSentences('constructor', '__proto__', 'toString valueOf'));
  const ids = (query: string) => search(query).map(({ id }) => id);
  expect(['constructor', '__proto__', 'tostring'].map(ids)).toEqual([['s1'], ['s2'], ['s3']]);
  for (const query of ['constructor', '__proto__', 'hasOwnProperty']) expect(first.search(query)).toEqual([]);
});

describe('in other scripts', () => {
  const found = (text: string, query: string) => {
    const { search } = createSearch(withSentences(text, 'nothing of it'));
    const marks = matches(text, query).map(({ start, end }) => text.slice(start, end));
    return [search(query).map(({ id }) => id), marks];
  };

  test.each([
    // Hebrew: points, gershayim in three forms, a final letter that another letter follows.
    ['יְרוּשָׁלַיִם', 'ירושלים', ['יְרוּשָׁלַיִם']],
    ['כוחות צה״ל נכנסו', 'צה"ל', ['צה״ל']],
    ['כוחות צה"ל נכנסו', 'צהל', ['צה"ל']],
    ['שלומי', 'שלום', ['שלומי']],
    // Urdu and Persian, typed on an Arabic keyboard and the other way round; Persian digits.
    ['کراچی اور لاہور', 'كراچي', ['کراچی']],
    ['کراچی اور لاہور', 'لاهور', ['لاہور']],
    ['كردستان', 'کردستان', ['كردستان']],
    ['سال ۱۳۵۷', '1357', ['۱۳۵۷']],
    ['هەولێر', 'ههولير', ['هەولێر']],
    ['Diyarbakır', 'DIYARBAKIR', ['Diyarbakır']],
    ['ο Οδυσσεύς', 'οδυσσευσ', ['Οδυσσεύς']],
    ['в Королёве', 'королев', ['Королёве']],
    ['Київ', 'киів', ['Київ']],
    ['tại Đà Nẵng', 'da nang', ['Đà', 'Nẵng']],
    ['in Gießen', 'giessen', ['Gießen']],
    // No blanks between words: a word, a part of one, several, and what dictionaries cut otherwise.
    ['俄罗斯外交部发表声明', '外交部', ['外交部']],
    ['俄罗斯外交部发表声明', '交部', ['交部']],
    ['俄罗斯外交部发表声明', '外', ['外']],
    ['俄罗斯外交部发表声明', '部发', ['部发']],
    ['俄罗斯外交部发表声明', '声明 外交部', ['外交部', '声明']],
    ['🐑東京都で会談した。', '会談', ['会談']],
    ['ガザ地区で停戦', 'カ\u3099サ\u3099', ['ガザ']],
    ['2020年11月10日', '2020', ['2020']],
    ['在第10号公路', '10号公路', ['10', '号公路']],
    ['กองทัพเมียนมาโจมตีหมู่บ้าน', 'เมียนมา', ['เมียนมา']],
    ['กองทัพเมียนมาโจมตีหมู่บ้าน', 'ทัพเมียน', ['ทัพเมียน']],
    ['เมื่อปี ๒๕๖๖', '2566', ['๒๕๖๖']],
    ['မြန်မာစစ်တပ်က တိုက်ခိုက်သည်။', 'စစ်တပ်', ['စစ်တပ်']],
    ['ကြာသပတေးနေ့ ၁၀ ရက်', '10', ['၁၀']],
    ['កងទ័ពកម្ពុជា', 'កម្ពុជា', ['កម្ពុជា']],
    ['កងទ័ព\u200bកម្ពុជា', 'ទ័ពកម្ពុជា', ['ទ័ព\u200bកម្ពុជា']],
  ])('%s is found by %s', (text, query, marks) => expect(found(text, query)).toEqual([['s1'], marks]));

  test.each([
    ['俄罗斯外交部', '交罗'],
    ['กองทัพเมียนมา', 'หมู่บ้าน'],
    ['צה״ל', 'צל'],
  ])('%s is not found by %s', (text, query) => expect(found(text, query)).toEqual([[], []]));

  test('whole words go before what only has their letters', () => {
    const { search } = createSearch(withSentences('在东京都举行', '在京都举行'));
    expect(search('京都').map(({ id }) => id)[0]).toBe('s2');
  });

  test('an engine without dictionaries still finds any part', () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    try {
      for (const query of ['外交部', '交部发', '俄'])
        expect(found('俄罗斯外交部发表声明', query)[0]).toEqual(['s1']);
      expect(found('俄罗斯外交部发表声明', '外交部')[1]).toEqual(['外交部']);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

describe('a query that asks for nothing', () => {
  test.each(['', ' \n\t', '–،؟!«»', '\ud83d', '\u200f\u200e', 'ـ', '🐑', '__'])('%j', (query) => {
    expect(first.search(query)).toEqual([]);
    expect(matches('any words', query)).toEqual([]);
  });

  test.each(['a', 'ab ', 'ال', 'x y ', "l'", '\u200d-1', 'M\u200f'])(
    '10 000 times %j is soon done',
    (piece) => {
      const query = piece.repeat(10_000);
      const before = performance.now();
      first.search(query);
      matches(query, query);
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});

describe('marking', () => {
  const marked = (text: string, query: string) =>
    matches(text, query).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['يقع جنوبَ إِدْلِب.', 'ادلب', ['إِدْلِب']],
    ['في الإدلب وبإدلب', 'إدلب', ['الإدلب', 'وبإدلب']],
    ['جنوب إدلب والإدلب', 'بإدلب', ['إدلب', 'والإدلب']],
    ['🐑 \u200fالطريق M-4\u200e. M 4, M40', 'm4', ['M-4', 'M 4', 'M40']],
    ['ﷲ ثم حلب', 'حلب', ['حلب']],
    ['Syria’s north, Syrians’ homes', 'syria', ['Syria', 'Syrians']],
    ['dans l’île', 'ile', ['île']],
    ['Straße zur Strasse', 'STRASSE', ['Straße', 'Strasse']],
    ['شارك بشار', 'بشار', ['بشار']],
    ['بيان وزارة', 'وزارة', ['وزارة']],
  ])('%s: %s', (text, query, words) => expect(marked(text, query)).toEqual(words));
});

describe('whatever is typed', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  const anything = units.map((codes) => String.fromCharCode(...codes));
  const pieces =
    "ا أ إ ل ال و ب ة ى َ ّ ـ ٰ ٤ 4 - – M m é ß ı İ s ' ’ a n 🐑 \u200f \u00ad \ufe0f ﷲ ﻻ ﬁ ŉ ², . צ ם ״ \u05b8 ہ ۀ ё đ 大 学 か \u3099 ก ั ำ ក ្ မ ် \u200b ๔ 。".split(
      ' ',
    );
  const written = fc.array(fc.constantFrom(...pieces, ' '), { maxLength: 30 }).map((parts) => parts.join(''));
  const text = fc.oneof(anything, written);

  test('a search ends well', () => {
    fc.assert(
      fc.property(text, (query) => {
        for (const { id, score } of first.search(query)) expect([id, score > 0]).toEqual([id, true]);
      }),
    );
  });

  test('marks lie on the text, in order, around words that begin with what is asked for', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (body, other, from, length) => {
        const start = from % (body.length + 1);
        for (const query of [other, body.slice(start, start + (length % 8))]) {
          const sought = asked(query).flatMap(({ written: form, stems, run = [] }) => [
            form,
            ...stems,
            ...run.map(({ written: part }) => part),
          ]);
          let at = 0;
          for (const range of matches(body, query)) {
            expect(range.start).toBeGreaterThanOrEqual(at);
            expect(range.end).toBeGreaterThan(range.start);
            at = range.end;
            const forms = terms(body.slice(range.start, range.end));
            const whole = writtenForm(body.slice(range.start, range.end));
            expect([whole, ...forms].some((form) => sought.some((term) => form.startsWith(term)))).toBe(true);
          }
          expect(at).toBeLessThanOrEqual(body.length);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

test.each([
  ['the first story', story, first],
  ['the fixture', fixture, second],
])('every word of every sentence finds it and is marked in it: %s', (_name, { sentences }, { search }) => {
  let count = 0;
  for (const { id, text, translations } of sentences) {
    for (const words of [text, ...Object.values(translations)]) {
      for (const { 0: word, index } of words.matchAll(/\S+/g)) {
        if (!/\d|[^\P{L}ـ]\p{M}*[\p{L}\p{N}]/u.test(word.replaceAll('ـ', ''))) continue;
        count++;
        expect([word, idsOf(search(word), 'sentence').includes(id)]).toEqual([word, true]);
        const overlaps = matches(words, word).some(
          ({ start, end }) => start < index + word.length && end > index,
        );
        expect([word, overlaps]).toEqual([word, true]);
      }
    }
  }
  expect(count).toBeGreaterThan(50);
});
