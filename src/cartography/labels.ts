import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { tied } from './arabic-joining';

/** The languages of the labels: one, or two, of which the second stands smaller below the first. */
export type LabelLanguages = readonly [string] | readonly [string, string];

/** A name as a label can show it: without vowel marks, which come out detached, and never broken at a hyphen. */
export function labelName(name: string): string {
  return tied(name.replace(/[\u064B-\u0652\u0670]/gu, '').replaceAll('-', '\u2011'));
}

/** The properties that have a place's name: in the first of some languages, or else its own, or else the English one. */
export const nameKeys = (languages: readonly string[]): string[] => [
  ...new Set([...languages.map((language) => `name:${language}`), 'name', 'name:en']),
];

/** The text of a label from the properties of its feature, in the first of some languages that it has. */
export const nameIn = (languages: readonly string[]): ExpressionSpecification => [
  'coalesce',
  ...nameKeys(languages).map((key): ExpressionSpecification => ['get', key]),
  '',
];

/** Letters of scripts that may be spaced; others would come apart, as Arabic ones do. */
const spaceable =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\P{L}]*$/u;

/** The letter-spacing of a name, em: names over an area need some, where their script allows it. */
export const spacing = (name: string, em: number): number => (spaceable.test(name) ? em : 0);
