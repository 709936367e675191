import { afterEach, expect, test, vi } from 'vitest';
import { withFragment } from '../../src/session/address/with-fragment';

afterEach(() => vi.unstubAllGlobals());

test.each([
  'https://example.org/',
  'https://example.org/map/?utm_source=letter',
  'https://example.org/map/index.html?X-Amz-Signature=a%2Fb~%3D&X-Amz-Date=20310301T000000Z',
  'https://example.org//',
  'https://example.org//elsewhere.example/index.html?a',
  'https://example.org/a:b',
  'file:///home/reader/story.html',
])('%s stays as it is, with a fragment, with another and with none', (address) => {
  for (const before of ['', '#lang=en']) {
    const page = new URL(address + before);
    vi.stubGlobal('location', page);
    for (const fragment of ['', '#sentence=s1'])
      expect(new URL(withFragment(fragment), page).href).toBe(address + fragment);
  }
});
