import { expect, test } from 'vitest';
import { letterOf } from '../../../src/studio/desk/letter-of';

const pressed = (key: string, code: string) => letterOf({ key, code } as KeyboardEvent);

test('a letter is told by what a Latin keyboard writes, and else by its place', () => {
  expect(pressed('z', 'KeyZ')).toBe('z');
  expect(pressed('Z', 'KeyZ')).toBe('z');
  // A French keyboard has its Z where an English one has its W.
  expect(pressed('z', 'KeyW')).toBe('z');
  expect(pressed('ş', 'Semicolon')).toBe('ş');
  expect(pressed('ئ', 'KeyZ')).toBe('z');
  expect(pressed('لا', 'KeyB')).toBe('b');
  expect(pressed('я', 'KeyZ')).toBe('z');
  expect(pressed('ك', 'Semicolon')).toBe('ك');
  expect(pressed('ArrowLeft', 'ArrowLeft')).toBe('ArrowLeft');
  expect(pressed(',', 'KeyM')).toBe(',');
  expect(pressed('Enter', 'Enter')).toBe('Enter');
});
