import { sameEnds } from './differing';
import { itemsFrom, type Span, valuesOf } from './scan';

type Value = Readonly<Record<string, unknown>>;

/** A value of the whole's object, and where the items stand if it is a list. */
interface Part extends Span {
  readonly key: string;
  readonly items: readonly Span[] | undefined;
}

/** A JSON text with what it says, and where the parts of that stand. */
interface Reading {
  readonly text: string;
  readonly value: unknown;
  readonly parts: readonly Part[];
}

/** The last reading of each file: the next one reads what has changed alone, and the rest stays the same values. */
const readings = new Map<string, Reading>();

/**
 * What a file of JSON says; undefined where it is none. Values that stand in the text as before are those from before:
 * nobody may change them.
 */
export function readJson(name: string, text: string): unknown {
  const last = readings.get(name);
  if (last?.text === text) return last.value;
  try {
    const reading = (last && readAgain(last, text)) ?? readWhole(last, text);
    readings.set(name, reading);
    return reading.value;
  } catch {
    return undefined;
  }
}

/** Where a part of a text stands, and the items of it if it is a list; undefined where that is not known without reading it. */
export function knownPart(text: string, key: unknown): Part | undefined {
  for (const reading of readings.values())
    if (reading.text === text) return reading.parts.find((part) => part.key === key);
  return undefined;
}

/** @throws SyntaxError where the text is no JSON */
function readWhole(last: Reading | undefined, text: string): Reading {
  const value: unknown = JSON.parse(text);
  const parts = partsOf(text);
  return { text, value: last ? shared(last, { text, value, parts }) : value, parts };
}

function partsOf(text: string): Part[] {
  const parts = [...valuesOf(text, text.search(/\S/))].map((span) => ({
    ...span,
    items: text[span.from] === '[' ? [...itemsFrom(text, span.from + 1)] : undefined,
  }));
  // Of keys that come twice the last one counts, and what is known of the first would be wrong.
  return new Set(parts.map(({ key }) => key)).size === parts.length ? parts : [];
}

/** The value of a reading, with those of an earlier one in it wherever their text is the same. */
function shared(last: Reading, { text, value, parts }: Reading): unknown {
  if (parts.length === 0) return value;
  const all: Record<string, unknown> = { ...(value as Value) };
  for (const part of parts) {
    const old = last.parts.find(({ key }) => key === part.key);
    if (!old) continue;
    const [before, now] = [(last.value as Value)[part.key], all[part.key]];
    if (isSame(last.text, old, text, part)) all[part.key] = before;
    else if (old.items && part.items)
      all[part.key] = sharedItems(
        { text: last.text, items: old.items, values: before as readonly unknown[] },
        { text, items: part.items, values: now as readonly unknown[] },
      );
  }
  return all;
}

/** Items of a list, by where they stand in a text and by their values. */
interface Items {
  readonly text: string;
  readonly items: readonly Span[];
  readonly values: readonly unknown[];
}

/** The later values, with the earlier ones in the place of those whose text is the same, counted from either end. */
function sharedItems(old: Items, now: Items): unknown[] {
  const by = old.items.length - now.items.length;
  return now.values.map((value, index) => {
    const item = now.items[index];
    const place = [index, index + by].find((one) => isSame(old.text, old.items[one], now.text, item));
    return place === undefined ? value : old.values[place];
  });
}

const isSame = (text: string, old: Span | undefined, other: string, now: Span | undefined): boolean =>
  old !== undefined && now !== undefined && text.slice(old.from, old.to) === other.slice(now.from, now.to);

/** The reading of a text in which one part differs from an earlier one, or some items of it; undefined where more does. */
function readAgain(last: Reading, text: string): Reading | undefined {
  const same = sameEnds(last.text, text);
  const change = { from: same.start, to: last.text.length - same.end };
  const by = text.length - last.text.length;
  const place = last.parts.findIndex(({ from, to }) => from <= change.from && change.to <= to);
  const part = last.parts[place];
  if (!part) return undefined;
  const before = (last.value as Value)[part.key];
  const old = { text: last.text, items: part.items ?? [], values: before as readonly unknown[] };
  const found = old.items.length > 0 ? itemsAgain(old, change, by, text) : valueAgain(part, by, text);
  if (!found) return undefined;
  const parts = last.parts.map((one, index): Part => {
    if (index < place) return one;
    if (index > place) return moved(one, by);
    return { ...one, to: one.to + by, items: found.items };
  });
  return { text, value: { ...(last.value as Value), [part.key]: found.value }, parts };
}

interface Found {
  readonly value: unknown;
  readonly items: readonly Span[] | undefined;
}

function valueAgain({ from, to }: Part, by: number, text: string): Found | undefined {
  const own = parsed(text.slice(from, to + by));
  return (
    own && { value: own.value, items: Array.isArray(own.value) ? [...itemsFrom(text, from + 1)] : undefined }
  );
}

function itemsAgain(old: Items, change: Span, by: number, text: string): Found | undefined {
  const { items, values } = old;
  const ends = [
    items.findIndex(({ to }) => to >= change.from),
    items.findLastIndex(({ from }) => from <= change.to),
  ];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const [start, end] = [items[first], items[last]];
  // Beyond the last item, or before the first.
  if (!start || !end || start.from > change.from || end.to < change.to) return undefined;
  const own = parsed(`[${text.slice(start.from, end.to + by)}]`)?.value as unknown[] | undefined;
  if (!own || own.length === 0) return undefined;
  const now: Span[] = [];
  for (const item of itemsFrom(text, start.from)) if (now.push(item) === own.length) break;
  const those = { ...old, items: items.slice(first, last + 1), values: values.slice(first, last + 1) };
  return {
    value: [
      ...values.slice(0, first),
      ...sharedItems(those, { text, items: now, values: own }),
      ...values.slice(last + 1),
    ],
    items: [...items.slice(0, first), ...now, ...items.slice(last + 1).map((one) => shifted(one, by))],
  };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const shifted = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

const moved = (part: Part, by: number): Part => ({
  ...part,
  ...shifted(part, by),
  items: part.items?.map((item) => shifted(item, by)),
});
