import type { ThemeName } from '../../cartography/theme';
import { type Choice, subjectKinds } from '../../story/subject';
import { type ReadingView, readingViews } from '../reading-views';
import { ownFragment } from './own-fragment';

/** What an address says. Absent values are the defaults, so the same state always has the same address. */
export interface Address {
  /** A language of the story, a BCP 47 tag in its canonical form, or "both". */
  readonly lang?: string;
  readonly theme?: ThemeName;
  /** The way through the story; absent for the article. */
  readonly panel?: ReadingView;
  readonly choice?: Choice;
  /** The speakers whose accounts are read: none, one, or two side by side. */
  readonly account: readonly string[];
  readonly hide: readonly string[];
  /** The date as of which the story is shown, in EDTF, where it is not its first. */
  readonly at?: string;
  /** The date that it is compared with, in EDTF. */
  readonly beside?: string;
  /** The route that is traced, where it is not the story's first. */
  readonly route?: string;
  /** Distance along it, km. */
  readonly km?: number;
  readonly view?: MapView;
  readonly story?: string;
  /** Whether the page is the map alone, for a frame in another page. */
  readonly embed?: true;
}

/** Where the map looks: degrees, and the zoom of the map library. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** An id of a story, or a relation's, which is made of two of them and a word between. */
const id = /^[a-z0-9][a-z0-9-]{0,179}$/;

/** An id of a row of the legend: ids of the story, joined by full stops where it has several. */
const row = /^[a-z0-9][a-z0-9-]{0,179}(\.[a-z0-9][a-z0-9-]{0,79})*$/;

/** A date of EDTF, or an interval; what is none of the story's is told to the reader. */
const date = /^[\d.~?%/-]{4,32}$/;

/**
 * Reads a fragment such as "#lang=ar&view=6/35.1/38"; what is broken or unknown is left out. Numbers come as exact as
 * they are written, so that what was read is written as it is read.
 */
export function readAddress(fragment: string): Address {
  const values = new URLSearchParams(ownFragment(fragment).replaceAll('+', '%2B'));
  const get = (key: string, form: RegExp) => {
    const value = values.get(key);
    return value !== null && form.test(value) ? value : undefined;
  };
  const list = (key: string, form: RegExp) => [
    ...new Set((values.get(key) ?? '').split(',').filter((item) => form.test(item))),
  ];
  const theme = get('theme', /^(light|dark)$/) as ThemeName | undefined;
  const km = get('km', /^\d{1,6}(\.\d{1,3})?$/);
  return withoutUndefined({
    lang: readLanguage(values.get('lang') ?? ''),
    theme,
    panel: readingViews.slice(1).find((way) => way === values.get('panel')),
    choice: subjectKinds
      .map((kind) => ({ kind, id: get(kind, id) }))
      .find((choice) => choice.id !== undefined),
    account: list('account', id).slice(0, 2),
    hide: list('hide', row).sort(),
    at: get('at', date),
    beside: get('beside', date),
    route: get('route', id),
    km: km === undefined ? undefined : Math.min(mostKm, rounded(Number(km), 1)),
    view: readView(values.get('view') ?? ''),
    story: get('story', id),
    embed: values.get('embed') === '1' ? true : undefined,
  }) as Address;
}

function readLanguage(text: string): string | undefined {
  if (text === 'both') return text;
  try {
    return /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(text) ? Intl.getCanonicalLocales(text)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** The largest number of six digits, so that rounding never makes one of seven. */
const mostKm = 999_999;

function readView(text: string): MapView | undefined {
  const match = /^(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
  if (!match) return undefined;
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  if (zoom > 22 || Math.abs(lat) > 85 || Math.abs(lon) > 180) return undefined;
  return { zoom: rounded(zoom, 2), lat: rounded(lat, 4), lon: rounded(lon, 4) };
}

/** Writes a fragment, its keys always in the same order; empty for the default state. */
export function writeAddress(address: Address): string {
  const { view } = address;
  const values: [string, string | undefined][] = [
    ['story', address.story],
    ['embed', address.embed && '1'],
    ['lang', address.lang],
    ['theme', address.theme],
    ['panel', address.panel],
    ...subjectKinds.map((kind): [string, string | undefined] => [
      kind,
      address.choice?.kind === kind ? address.choice.id : undefined,
    ]),
    ['account', address.account.length > 0 ? address.account.join(',') : undefined],
    ['hide', address.hide.length > 0 ? [...address.hide].sort().join(',') : undefined],
    ['at', address.at],
    ['beside', address.beside],
    ['route', address.route],
    ['km', address.km?.toFixed(1).replace(/\.0$/, '')],
    ['view', view && `${rounded(view.zoom, 2)}/${rounded(view.lat, 4)}/${rounded(view.lon, 4)}`],
  ];
  const text = values.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join('&');
  return text === '' ? '' : `#${text}`;
}

/** The same number with so many decimals, and never a negative zero, which is written like the other. */
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

function withoutUndefined<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>;
}
