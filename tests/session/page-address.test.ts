import { afterEach, expect, test, vi } from 'vitest';
import { embedAddress, pageAddress } from '../../src/session/address/page-address';

afterEach(() => vi.unstubAllGlobals());

const state = { hide: [], account: [] };

test.each([
  ['https://example.org/map/', 'https://example.org/map/#story=one'],
  ['https://example.org/map/index.html#lang=en', 'https://example.org/map/index.html#story=one'],
  ['https://example.org/map/one.ar', 'https://example.org/map/one.ar#story=one'],
  // From a frame, the whole page; also where the host serves pages without ".html".
  ['https://example.org/map/one.embed.html', 'https://example.org/map/#story=one'],
  ['https://example.org/map/one.embed?utm_source=a&b=1#lang=en', 'https://example.org/map/?b=1#story=one'],
])('of %s a link to the page is %s', (address, link) => {
  vi.stubGlobal('location', new URL(address));
  expect(pageAddress(state, 'one')).toBe(link);
});

test('a frame is beside the page, in whatever folder that is', () => {
  vi.stubGlobal('location', new URL('https://example.org/sites/map/index.html?utm_source=a'));
  expect(embedAddress(state, 'one')).toBe('https://example.org/sites/map/one.embed.html#story=one&embed=1');
});
