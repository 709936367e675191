import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { cutSheet } from '../../src/site/engine-sheet';

const whole = readFileSync(
  createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'),
  'utf8',
);

test('rules of parts that are used stay as they are, in their conditions', () => {
  const css =
    '.a{color:red}.maplibregl-b,.maplibregl-b .maplibregl-c{top:0}@media print{.maplibregl-b{top:1px}.maplibregl-c{top:2px}}';
  expect(cutSheet(css, new Set(['b']))).toBe('.maplibregl-b{top:0}@media print{.maplibregl-b{top:1px}}');
  expect(cutSheet(css, new Set(['a', 'b', 'c']))).toBe(css);
});

test('braces within strings and comments end nothing', () => {
  const css = '.a{background:url("x}y{")}/* } */.b{content:"}"}';
  expect(cutSheet(css, new Set(['a']))).toBe('.a{background:url("x}y{")}');
  expect(cutSheet(css, new Set(['b']))).toContain('.b{content:"}"}');
});

test('with all of its parts the engine’s stylesheet is whole, but for animations', () => {
  const parts = new Set([...whole.matchAll(/\.(?:maplibregl-)?([\w-]+)/g)].map(([, part = '']) => part));
  const rules = (css: string) => css.match(/\{[^{}]*\}/g)?.length ?? 0;
  const withoutFrames = whole.replaceAll(/@keyframes [\w-]+\{(?:[^{}]*\{[^{}]*\})*\}/g, '');
  expect(rules(cutSheet(whole, parts))).toBe(rules(withoutFrames));
  expect(cutSheet(whole, new Set())).toBe('');
});
