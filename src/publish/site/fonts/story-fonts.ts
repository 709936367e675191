import {
  type Font,
  fonts,
  isTyped,
  type Part,
  sans,
  sansArabic,
  sansNames,
} from '../../../cartography/fonts';
import { hanPartOf } from '../../../cartography/han';
import { languageName, shortLanguageName } from '../../../i18n/language-names';
import type { StoryFolder } from '../../../story/files/parse';
import { digestOf } from '../digest';
import { type FontFile, isHan } from './font-files';
import type { FontTools } from './font-tools';
import { storyCodePoints, storyLanguages } from './page-text';
import { partsSaid } from './parts-said';
import { type SplitFont, splitFont } from './split-font';
import { rangesOf } from './unicode-range';

/** A file of a story's fonts, with its bytes: a name with a hash of them, so that stories share what is alike. */
export interface StoryFont extends Omit<FontFile, 'url'> {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads a font's files as its maker publishes them: those that may have a letter of a text. */
export type MakersReader = (font: Font, text: ReadonlySet<number>) => Promise<readonly Buffer[]>;

/** Makes the font files of stories, each from the letters of that story alone. */
export function createStoryFonts(readMakersFiles: MakersReader, tools: FontTools) {
  const made = new Map<string, Promise<SplitFont>>();
  /** The same font for the same letters is made once. */
  function split(font: Font, text: ReadonlySet<number>, files: readonly Buffer[]): Promise<SplitFont> {
    const key = `${font.family} ${font.part} ${font.weight} ${font.style} ${[...text].sort((a, b) => a - b).join()}`;
    const known = made.get(key) ?? splitFont(font, files, text, tools);
    made.set(key, known);
    return known;
  }

  /**
   * The files in the order of their `@font-face` rules: of those that have a letter, the last draws it.
   * @param isWhole of what readers may type, one file in place of two
   */
  async function storyFonts(
    folder: StoryFolder,
    ground: ReadonlyMap<string, string>,
    isWhole = false,
  ): Promise<StoryFont[]> {
    const text = storyCodePoints(folder, ground);
    const languages = storyLanguages(folder.files);
    const parts = partsSaid(text, languages);
    const files = await Promise.all(
      fonts
        .filter(({ part }) => parts.has(part))
        .map(async (font): Promise<StoryFont[]> => {
          const makers = await readMakersFiles(font, text);
          const { subset, used, rest } = await split(font, text, makers);
          const [whole] = makers;
          const others: StoryFont[] =
            whole && isTyped(font.part)
              ? [
                  {
                    font,
                    ...named(makersName(font), whole),
                    ranges: rangesOf([...(isWhole ? used : []), ...rest]),
                    isSubset: false,
                  },
                ]
              : [];
          if (!subset || (isWhole && others.length > 0)) return others;
          return [
            ...others,
            { font, ...named(subsetName(font), subset), ranges: rangesOf(used), isSubset: true },
          ];
        }),
    );
    return [...files.flat(), ...(isWhole ? [] : await namesOf(languages, parts))];
  }

  /** Files with the names of languages that are not in Latin letters, which all pages have. */
  async function namesOf(languages: readonly string[], parts: ReadonlySet<Part>): Promise<StoryFont[]> {
    const files = await Promise.all(
      fonts
        .filter((font) => isOfNames(font) && parts.has(font.part))
        .map(async (makers): Promise<StoryFont[]> => {
          const font = { ...makers, family: sansNames };
          const own = isHan(font) ? languages.filter((one) => hanPartOf(one) === font.part) : languages;
          const names = own.flatMap((one) => [languageName(one), shortLanguageName(one)]).join('');
          const text = new Set([...names].map((letter) => letter.codePointAt(0) ?? 0));
          const { subset, used } = await split(font, text, await readMakersFiles(makers, text));
          const ranges = rangesOf(used);
          return subset ? [{ font, ...named(subsetName(font), subset), ranges, isSubset: true }] : [];
        }),
    );
    return files.flat();
  }

  return { storyFonts };
}

const isOfNames = ({ family, part, weight, style }: Font) =>
  (family === sans || family === sansArabic || isHan({ part })) &&
  !part.startsWith('latin') &&
  weight === 400 &&
  style === 'normal';

const subsetName = ({ family, part, weight, style }: Font) =>
  [family.replaceAll(' ', '-'), part, weight, style].join('-').toLowerCase();

const makersName = ({ file }: Font) => file.replace(/^.*\/|\.woff2$/g, '');

function named(name: string, bytes: Buffer) {
  const hash = digestOf(bytes).slice(0, 8).replaceAll('+', '-').replaceAll('/', '_');
  return { name: `${name}-${hash}.woff2`, bytes };
}
