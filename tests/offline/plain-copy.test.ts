import { expect, test } from 'vitest';
import { plainCopy } from '../../src/offline/plain-copy';

test('a copy has the words, the kind and the status of the answer, and does not vary', async () => {
  const headers = {
    'Content-Type': 'text/html',
    Vary: 'User-Agent',
    'Content-Security-Policy': "default-src 'none'",
  };
  const answer = new Response('words', { status: 203, statusText: 'Non-Authoritative', headers });
  const copy = plainCopy(answer);
  expect([copy.status, copy.statusText]).toEqual([203, 'Non-Authoritative']);
  expect([...copy.headers]).toEqual([
    ['content-security-policy', "default-src 'none'"],
    ['content-type', 'text/html'],
  ]);
  expect(await copy.text()).toBe('words');
});

test('a copy was not led on from another address', async () => {
  const answer = Object.defineProperty(new Response('words'), 'redirected', { value: true });
  expect(plainCopy(answer).redirected).toBe(false);
});
