import { itemAround } from '../story/files/leave-out';
import { type Located, leftOut } from '../story/files/located-json';
import type { ParsedStory } from '../story/files/parse';
import { afresh, type Recall } from '../story/memory/recall';
import { type JsonPath, type Problem, problemCodes } from '../story/problems';
import { verifyStory } from '../story/rules';
import type { WrittenFeature } from '../story/schema';

/** What a story is compiled without: paths by file. */
type Gone = ReadonlyMap<string, readonly JsonPath[]>;

/** A story without some parts, without what refers to them, and so on, until no rule is broken that leaves more out. */
export function soundPart(parsed: ParsedStory, gone: Gone, recall = afresh): ParsedStory | undefined {
  if (gone.size === 0) return parsed;
  const rest = withoutParts(parsed, gone, recall);
  if (!rest) return undefined;
  const { problems, consequences } = verifyStory(rest, recall);
  return soundPart(rest, goneBy(rest, [...problems, ...consequences]), recall);
}

/** What problems leave out. */
export function goneBy(parsed: ParsedStory, problems: readonly Problem[]): Gone {
  const values = new Map(filesOf(parsed).map(({ file, value }) => [file, value]));
  const gone = new Map<string, JsonPath[]>();
  for (const { code, file, path } of problems) {
    const { leavesOut } = problemCodes[code];
    if (leavesOut === 'nothing') continue;
    const part = leavesOut === 'value' ? path : itemAround(values.get(file), path);
    gone.set(file, [...(gone.get(file) ?? []), part]);
  }
  return gone;
}

/** The features that are not to be shown. */
export function goneFeatures({ features }: ParsedStory, isGone: (feature: WrittenFeature) => boolean): Gone {
  const paths = features.map(({ file, value }) => {
    const indexes = value.features.flatMap((feature, index) => (isGone(feature) ? [index] : []));
    return [file, indexes.map((index): JsonPath => ['features', index])] as const;
  });
  return new Map(paths.filter(([, { length }]) => length > 0));
}

/** A file that nothing is taken from stays the very same. Only story.json has no blank to take its place. */
function withoutParts(parsed: ParsedStory, gone: Gone, recall: Recall): ParsedStory | undefined {
  const rest = <T>(file: Located<T>): Located<T> | undefined => {
    const paths = gone.get(file.file);
    if (!paths) return file;
    return recall(`leave out of ${file.file}`, [file.value, JSON.stringify(paths)], () =>
      leftOut(file, paths),
    );
  };
  const part = <T>(file: Located<T>) => rest(file) as Located<T>;
  const story = rest(parsed.story);
  const ids = story?.value.sources.map(({ id }) => id);
  // Without its first source, the story has no language.
  if (!story || ids?.[0] !== parsed.sources[0]?.id) return undefined;
  return {
    ...parsed,
    story,
    sources: parsed.sources.filter(({ id }) => ids?.includes(id)),
    sentences: part(parsed.sentences),
    claims: part(parsed.claims),
    fronts: part(parsed.fronts),
    features: parsed.features.map(part),
    territory: parsed.territory.map(part),
    translations: parsed.translations.map(part),
  };
}

const filesOf = ({ story, sentences, claims, fronts, territory, features, translations }: ParsedStory) => [
  story,
  sentences,
  claims,
  fronts,
  ...territory,
  ...features,
  ...translations,
];
