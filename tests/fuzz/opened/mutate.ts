import { strFromU8, strToU8 } from 'fflate';
import { hostileWords } from '../hostile-words';
import type { Random } from '../random';

/** Breaks the bytes of a file in one way. */
export type Break = (bytes: Uint8Array, random: Random) => Uint8Array;

const inText =
  (edit: (text: string, random: Random) => string): Break =>
  (bytes, random) =>
    strToU8(edit(strFromU8(bytes), random));

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Some bytes changed, added, taken away. */
const flipped: Break = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const gone = random.pick([0, 1, 1, 4, 1 + random.below(200)]);
  const added = Uint8Array.from({ length: random.pick([0, 1, 1, 4]) }, () => random.below(256));
  return joined(bytes.subarray(0, at), added, bytes.subarray(at + gone));
};

/** A field of four bytes set to a limit: lengths and counts of binary forms. */
const field: Break = (bytes, random) => {
  const edited = bytes.slice();
  const view = new DataView(edited.buffer);
  if (edited.length < 4) return edited;
  view.setUint32(
    random.below(edited.length - 3),
    random.pick([0, 1, 0x7fffffff, 0xffffffff, 0x80000000, 0x00ffffff, random.below(2 ** 31)]),
    random.below(2) === 0,
  );
  return edited;
};

const cut: Break = (bytes, random) => bytes.slice(0, random.below(bytes.length));
const doubled: Break = (bytes) => joined(bytes, bytes);

const numbers = [
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  '181',
  '-91',
  '1e308',
  '5e-324',
  '0',
  '-0',
  '9'.repeat(400),
  '',
];
const number = inText((text, random) => {
  const found = [...text.matchAll(/-?\d+(\.\d+)?/g)];
  if (found.length === 0) return text;
  const { 0: written, index } = random.pick(found);
  return text.slice(0, index) + random.pick(numbers) + text.slice(index + written.length);
});

/** What readers of marks, lists and tables stumble over. */
const pieces = [
  [
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '&b;',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
  ],
  [
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<?xml version="1.0" encoding="utf-16"?>',
    ']]>',
    '<![CDATA[',
    '<!--',
    '</x>',
  ],
  [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    '\n',
    '\r',
    '""',
    'null',
    '{"__proto__":{"x":1}}',
    '"type":"Topology"',
    '<coordinates>',
  ],
  [
    '\0',
    '\ufeff',
    '\u2028',
    '\u202e',
    '=cmd|x',
    '<script>x()</script>',
    '<img src=x onerror=y()>',
    'javascript:x()',
  ],
].flat();
const piece = inText((text, random) => {
  const at = random.below(text.length + 1);
  const gone = random.pick([0, 0, 1, 20]);
  return text.slice(0, at) + random.pick([...pieces, random.pick(hostileWords)]) + text.slice(at + gone);
});

/** Brackets or marks in each other, some or thousands of times. */
const nested = inText((text, random) => {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['<a>', '</a>'],
    ['<w:p>', '</w:p>'],
    ['<Folder>', '</Folder>'],
    ['> ', ''],
    ['(', ')'],
    ['*a', ''],
  ] as const);
  const depth = random.pick([10, 1000, 20_000]);
  const at = random.below(text.length + 1);
  return text.slice(0, at) + open.repeat(depth) + close.repeat(depth) + text.slice(at);
});

/** A stretch of the file again and again. */
const crowded = inText((text, random) => {
  const at = random.below(text.length + 1);
  const stretch = text.slice(at, at + 1 + random.below(60));
  return text.slice(0, at) + stretch.repeat(random.pick([3, 50, 2000])) + text.slice(at);
});

export const breaks: Readonly<Record<string, Break>> = {
  flipped,
  field,
  cut,
  doubled,
  number,
  piece,
  nested,
  crowded,
};

const names = [
  '../../etc/passwd',
  '/story.json',
  'C:\\story.json',
  'a\0b',
  'STORY.JSON',
  'story.json/',
  '',
  ' ',
  'a'.repeat(3000),
  'ـ.json',
  'constructor',
];

/** What is in an archive, with names that climb, clash or say nothing, with files more, and with files missing. */
export function withNames<T>(entries: Readonly<Record<string, T>>, random: Random): Record<string, T> {
  const all = Object.entries(entries);
  const [name, contents] = random.pick(all);
  const other = random.pick([
    ...names,
    name.toUpperCase(),
    `x/${name}`,
    `${name}\u200b`,
    random.pick(hostileWords),
  ]);
  const kept = random.pick([true, false]) ? all : all.filter(([one]) => one !== name);
  return Object.fromEntries(random.below(4) === 0 ? kept : [...kept, [other, contents]]);
}
