import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { tied } from './arabic-joining';

/** The languages of the labels: one, or two, of which the second stands smaller below the first. */
export type LabelLanguages = readonly [string] | readonly [string, string];

/** A name as a label can show it: without vowel marks, which come out detached, and never broken at a hyphen. */
export function labelName(name: string): string {
  return tied(name.replace(/[\u064B-\u0652\u0670]/gu, '').replaceAll('-', '\u2011'));
}

/**
 * The text of a label from the properties `name:<language>` of its feature; where it has none, `name`, which is the
 * place's own, or else the English one.
 */
export const nameIn = (language: string): ExpressionSpecification => [
  'coalesce',
  ['get', `name:${language}`],
  ['get', 'name'],
  ['get', 'name:en'],
  '',
];

/** None where letters are joined, which it would break apart; Latin capitals over an area need some. */
export const spacing = (text: string, em: number): number => (joined.test(text) ? 0 : em);

/** Scripts whose letters join, or hang from one line. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u;
