import type { Story } from '../../src/story/model';
import { subjectKinds } from '../../src/story/subject';
import { hostileWords } from './hostile-words';
import { type Random, seededAt } from './random';

const numbers = [
  '0',
  '-0',
  '-1',
  '1e9',
  'NaN',
  'Infinity',
  '999999.99',
  '0.0001',
  '12.345',
  '٣',
  '0x10',
  '9'.repeat(400),
];
const views = [
  '6/35.1/38',
  '22/85/180',
  '22.01/0/0',
  '0/-85.00001/0',
  '5/-0/-0.00001',
  '7/35.12345/-179.99999',
  '//',
  '1/2',
  '9/9/9/9',
];

const keys = [
  ['lang', 'theme', 'panel', 'account', 'hide', 'km', 'view', 'story'],
  [...subjectKinds, '__proto__', 'constructor', ''],
].flat();

/** A fragment with a number among those of a seed: some that a story has, most of them broken in a way or two. */
export const fragmentAt = (seed: number, index: number, story: Story): string =>
  fragmentOf(seededAt(seed, index), (random) => pair(random, story));

/** The same of the page of all stories, or of the studio. */
export const otherFragmentAt = (seed: number, index: number, likely: Likely): string =>
  fragmentOf(seededAt(seed, index), (random) => {
    const key = random.pick([...Object.keys(likely), '__proto__', '']);
    const values = Object.hasOwn(likely, key) ? (likely[key] ?? []) : [];
    return [
      key,
      random.pick([
        ...values,
        ...values,
        random.pick(hostileWords),
        ...numbers,
        'a'.repeat(198) + '😀'.repeat(3),
      ]),
    ];
  });

/** What the keys of an address may have, as it is or written as browsers write it. */
export type Likely = Readonly<Record<string, readonly string[]>>;

/** As browsers write it; half a character has no such form. */
const encoded = (value: string) => new URLSearchParams({ value }).toString().slice('value='.length);

function fragmentOf(
  random: Random,
  pairOf: (random: Random) => readonly [key: string, value: string],
): string {
  const pairs = Array.from({ length: random.below(7) }, () => pairOf(random));
  const whole = pairs
    .map(([key, value]) => `${key}=${random.below(4) === 0 ? encoded(value) : value}`)
    .join(random.pick(['&', '&', '&', '&&', ';', '#']));
  return random.pick([whole, whole, broken(whole, random)]);
}

function pair(random: Random, story: Story): readonly [key: string, value: string] {
  const lists: readonly (readonly { readonly id: string }[])[] = [
    story.features,
    story.sentences,
    story.claims,
    story.actors,
    story.moments,
    story.relations.relations,
  ];
  const ids = random.pick(lists);
  const valid = () => random.pick(ids).id;
  const key = random.pick(keys);
  const likely: Likely = {
    lang: [...story.languages, 'both', 'xx', 'EN'],
    theme: ['light', 'dark', 'pink'],
    panel: ['article', 'accounts', 'relations', 'time', 'gaps', 'none'],
    km: numbers,
    view: views,
    story: [story.slug, 'none'],
    hide: [`${valid()},places,,places`, Array(300).fill(valid()).join(',')],
    account: [random.pick(story.speakers).id, story.speakers.map(({ id }) => id).join(',')],
  };
  return [
    key,
    random.pick([random.pick(likely[key] ?? [valid()]), valid(), random.pick([...hostileWords, ...numbers])]),
  ];
}

/** Characters taken away, doubled or replaced, anywhere. */
function broken(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const put = random.pick(['', '%', '%E0%A4', '%00', '=', '&', '+', '\u202e', '\ud83d', text.slice(0, at)]);
  return text.slice(0, at) + put + text.slice(at + random.below(4));
}
