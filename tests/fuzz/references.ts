import { slots } from '../support/slots';
import { inJson } from './folder';

const isReference = /^(id|from|to|sentence|source|holder|actor|backer|backed|place|speaker|viewOf)$/;
const awkward = ['constructor', 'prototype', 'x'.repeat(80), 'x'.repeat(81), 'tostring', '0', 'mixed', '-'];

/** Makes ids equal, and things refer to themselves or to each other in a circle. */
export const references = inJson((root, random) => {
  const all = slots(root).filter(([holder, key]) => isReference.test(key) && typeof holder[key] === 'string');
  if (all.length === 0) return;
  const [holder, key] = random.pick(all);
  const [other, otherKey] = random.pick(all);
  random.pick([
    () => {
      holder[key] = other[otherKey];
    },
    () => {
      const { from, to } = holder;
      if (from === undefined) holder[key] = holder['id'] ?? random.pick(awkward);
      else Object.assign(holder, { from: to, to: from });
    },
    () => {
      const old = holder[key];
      const next = random.pick([...awkward, other[otherKey]]);
      for (const [each, name] of slots(root)) if (each[name] === old) each[name] = next;
    },
  ])();
});
