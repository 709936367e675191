import { slots } from '../support/slots';
import { inJson } from './folder';
import { hostileWords } from './hostile-words';

type Holder = Record<string, unknown>;

const values = [null, true, 0, -1, 0.5, 2 ** 53, '', 'x', [], {}, [[]], [null], { fr: 'x' }, ...hostileWords];
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'name',
  'length',
  '',
  ...hostileWords,
];

/** Takes away, doubles, exchanges, moves or replaces keys and items of a file. */
export const structure = inJson((root, random) => {
  const all = slots(root);
  const [holder, key] = random.pick(all);
  const [other, otherKey] = random.pick(all);
  const value = holder[key];
  random.pick([
    () => remove(holder, key),
    () => duplicate(holder, key),
    () => put(holder, random.pick(keys), value),
    () => put(holder, random.pick(keys), random.pick(values)),
    () => put(holder, key, random.pick(values)),
    () => put(holder, key, copied(other[otherKey])),
    () => put(holder, key, [value]),
    () => put(holder, key, { [random.pick(keys)]: value }),
    () => {
      const kept = copied(other[otherKey]);
      put(other, otherKey, copied(value));
      put(holder, key, kept);
    },
  ])();
});

const copied = (value: unknown) => structuredClone(value);

/** Also for "__proto__", which a plain assignment would take for the prototype. */
function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) holder.push(value);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function duplicate(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 0, copied(holder[Number(key)]));
  else put(holder, `${key}2`, copied(holder[key]));
}
