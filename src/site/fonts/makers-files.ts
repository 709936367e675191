import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, rangesFor } from '../../cartography/fonts';
import { hasCodePoint } from '../../publish/site/fonts/unicode-range';

const resolve = (file: string) => createRequire(import.meta.url).resolve(file);

/** A font's files as its maker publishes them, each with the ranges that it is for: one, or a slice each. */
export function makersFiles(font: Font): { readonly file: string; readonly ranges: readonly string[] }[] {
  if (!font.file.includes('*')) return [{ file: font.file, ranges: rangesFor(font) }];
  const list = font.file.replace(/files\/.*$/, 'unicode.json');
  const slices = JSON.parse(readFileSync(resolve(list), 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(slices).flatMap(([name, ranges]) => {
    const number = /^\[(\d+)\]$/.exec(name)?.[1];
    return number === undefined
      ? []
      : [{ file: font.file.replace('*', number), ranges: ranges.toUpperCase().split(',') }];
  });
}

/** The bytes of those files that may have a letter of a text. */
export async function readMakersFiles(font: Font, text: ReadonlySet<number>): Promise<Buffer[]> {
  const ofPart = [...text].filter((code) => hasCodePoint(rangesFor(font), code));
  return makersFiles(font)
    .filter(({ ranges }) => !font.file.includes('*') || ofPart.some((code) => hasCodePoint(ranges, code)))
    .map(({ file }) => readFileSync(resolve(file)));
}
