import type { ThemeName } from '../cartography/theme';
import { ownFragment } from '../session/address/own-fragment';
import type { Asked } from './filters';

/** What the address of the page of all stories says; absent values are the defaults. */
export interface LibraryAddress extends Asked {
  readonly lang?: string | undefined;
  readonly theme?: ThemeName | undefined;
  readonly query?: string | undefined;
}

/** Longer ones are cut, UTF-16 units. */
const longestQuery = 200;

/** Reads a fragment such as "#lang=ar&place=COD&year=2023"; what is broken is left out. */
export function readLibraryAddress(fragment: string): LibraryAddress {
  const values = new URLSearchParams(ownFragment(fragment));
  const get = (key: string, form: RegExp) => {
    const value = values.get(key);
    return value !== null && form.test(value) ? value : undefined;
  };
  return {
    lang: get('lang', /^[a-zA-Z]{2,3}(-[a-zA-Z\d]{2,8})*$/),
    theme: get('theme', /^(light|dark)$/) as ThemeName | undefined,
    // Not within a character: half of one is written as another.
    query:
      values
        .get('q')
        ?.slice(0, longestQuery)
        .replace(/[\uD800-\uDBFF]$/, '') || undefined,
    place: get('place', /^([A-Z]{3}|[a-z][a-z-]*)$/),
    reads: get('reads', /^[a-zA-Z]{2,3}(-[a-zA-Z\d]{2,8})*$/),
    year: get('year', /^\d{4}$/),
  };
}

/** Writes a fragment, its keys always in the same order; empty for the default state. */
export function writeLibraryAddress({ lang, theme, query, place, reads, year }: LibraryAddress): string {
  const values = Object.entries({ lang, theme, q: query, place, reads, year }).flatMap(([key, value]) =>
    value ? [[key, value]] : [],
  );
  return values.length > 0 ? `#${new URLSearchParams(values).toString()}` : '';
}
