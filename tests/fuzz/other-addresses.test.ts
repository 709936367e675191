import { expect, test } from 'vitest';
import { readLibraryAddress, writeLibraryAddress } from '../../src/library/address';
import { readStudioAddress, writeStudioAddress } from '../../src/studio/desk/address';
import { type Likely, otherFragmentAt } from './fragments';

const seed = 20310301;
const count = 5000;

const ofLibrary: Likely = {
  lang: ['ar', 'en', 'pt-BR', 'zh-Hant-TW', 'xx', 'EN', 'x'],
  theme: ['light', 'dark', 'pink'],
  q: ['إدلب & M-4', 'a+b', '%', '100%', ':~:text=words', 'İstanbul ' + '😀'.repeat(100)],
  place: ['SYR', 'COD', 'golan', 'nagorno-karabakh', 'syr', 'SY', '<b>'],
  reads: ['ar', 'fr', 'sr-Latn'],
  year: ['2023', '0001', '23', '٢٠٢٣'],
};
const ofStudio: Likely = {
  document: ['0f3a'.repeat(8), 'f', 'G', '0'.repeat(65)],
  open: ['karabakh-2020', 'a', '../../studio', 'a/b', 'a%2Fb', '-', 'A', 'a?b', 'a#b'],
};

/** How many of the mutants say something and how many nothing, each of them held against what it is read as. */
function tried<Address extends object>(
  likely: Likely,
  read: (fragment: string) => Address,
  write: (address: Address) => string,
  forms: Readonly<Record<string, RegExp>>,
) {
  const said = { something: 0, nothing: 0 };
  for (let index = 0; index < count; index++) {
    const fragment = `#${otherFragmentAt(seed, index, likely)}`;
    const address = read(fragment);
    for (const [key, value] of Object.entries(address))
      if (value !== undefined) expect(value, `${key} of ${fragment}`).toMatch(forms[key] ?? /^$/);
    const written = write(address);
    expect(written, fragment).toMatch(/^(#[\w.%=&+*-]+)?$/);
    expect(read(written), fragment).toEqual(address);
    expect(write(read(written)), fragment).toBe(written);
    said[written === '' ? 'nothing' : 'something'] += 1;
  }
  return said;
}

test('whatever an address of the page of all stories is made of, it reads within bounds and is written as it reads', () => {
  const tag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;
  const said = tried(ofLibrary, readLibraryAddress, writeLibraryAddress, {
    lang: tag,
    theme: /^(light|dark)$/,
    query: /^[^]{1,200}$/,
    place: /^[A-Z]{3}$|^[a-z][a-z-]*$/,
    reads: tag,
    year: /^\d{4}$/,
  });
  expect(Math.min(said.something, said.nothing)).toBeGreaterThan(500);
});

test('whatever an address of the studio is made of, it names a document, a story of the site, or nothing', () => {
  const said = tried(ofStudio, readStudioAddress, writeStudioAddress, {
    document: /^[a-f\d]{1,64}$/,
    open: /^[a-z\d][a-z\d-]{0,179}$/,
  });
  expect(Math.min(said.something, said.nothing)).toBeGreaterThan(500);
});
