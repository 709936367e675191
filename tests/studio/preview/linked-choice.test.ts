import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import type { Desk, Hand } from '../../../src/studio/desk/desk';
import { linkChoice } from '../../../src/studio/preview/linked-choice';
import type { ToPreview } from '../../../src/studio/preview/messages';

/** A desk with two claims and one shape, linked to a preview of which all that it is told is kept. */
const linked = () =>
  createRoot((dispose) => {
    const [hand, setHand] = createSignal<Hand>();
    const told: ToPreview[] = [];
    const desk = {
      hand,
      setHand,
      parsed: {
        claims: () => [{ id: 'one' }, { id: 'two' }],
        features: () => [{ id: 'zone', properties: { name: { en: 'The zone' } } }],
        language: () => 'en',
      },
      words: { language: () => 'en' },
    } as unknown as Desk;
    const link = linkChoice(desk, () => (message) => void told.push(message));
    return { hand, setHand, told, link, dispose };
  });

const zone = { kind: 'feature', id: 'zone' } as const;

test('what is chosen in the preview opens the card of its first claim, and is not chosen anew there', () => {
  const { hand, setHand, told, link, dispose } = linked();
  link.open({ kind: 'chosen', choice: zone, claims: ['not-written-yet', 'two', 'one'] });
  expect(hand()).toEqual({ kind: 'claim', id: 'two' });
  // Nor taken back there when the card is closed.
  setHand(undefined);
  expect(told).toEqual([]);
  dispose();
});

test('what is in hand is chosen in the preview, as long as it is in hand', () => {
  const { setHand, told, dispose } = linked();
  setHand({ kind: 'claim', id: 'one' });
  setHand(undefined);
  expect(told).toEqual([
    { kind: 'choose', choice: { kind: 'claim', id: 'one' } },
    { kind: 'choose', choice: undefined },
  ]);
  dispose();
});

test('a claim that is taken into hand after what was chosen there is chosen in its place', () => {
  const { setHand, told, link, dispose } = linked();
  link.open({ kind: 'chosen', choice: zone, claims: ['two'] });
  setHand({ kind: 'claim', id: 'one' });
  expect(told).toEqual([{ kind: 'choose', choice: { kind: 'claim', id: 'one' } }]);
  dispose();
});

test('a shape without a claim is named, until something else is chosen', () => {
  const { hand, setHand, link, dispose } = linked();
  link.open({ kind: 'chosen', choice: zone, claims: [] });
  expect(link.unclaimed()).toEqual({ kind: 'shape', name: 'The zone' });
  expect(hand()).toBeUndefined();
  setHand({ kind: 'claim', id: 'one' });
  expect(link.unclaimed()).toBeUndefined();
  dispose();
});
