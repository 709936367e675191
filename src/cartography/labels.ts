import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The languages of the labels: one, or two, of which the second stands smaller below the first. */
export type LabelLanguages = readonly [string] | readonly [string, string];

/** A name as a label can show it: without vowel marks, which come out detached, and never broken at a hyphen. */
export function labelName(name: string): string {
  return name.replace(/[\u064B-\u0652\u0670]/gu, '').replaceAll('-', '\u2011');
}

/** The text of a label from the properties `name:<language>` of its feature; in English where the first is missing. */
export function nameIn(languages: LabelLanguages, secondScale = 0.8): ExpressionSpecification {
  const [first, second] = languages;
  const name: ExpressionSpecification = ['coalesce', ['get', `name:${first}`], ['get', 'name:en'], ''];
  if (second === undefined) return name;
  return ['format', name, {}, '\n', {}, ['get', `name:${second}`], { 'font-scale': secondScale }];
}

/** Letter-spacing would tear Arabic script apart; Latin capitals over an area want some. */
export function spacing(languages: LabelLanguages, em: number): number {
  return languages.every((language) => !cursive.has(language)) ? em : 0;
}

const cursive = new Set(['ar', 'fa', 'ur', 'ku']);
