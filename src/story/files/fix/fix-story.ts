import { claimsFile, sentencesFile, storyFile } from '../../schema';
import { sha256Of } from '../../sha256';
import { sourceName } from '../../sources/source-name';
import { readJson } from '../located-json';
import type { StoryFolder } from '../parse';
import { type Addition, addValues } from './add-values';
import { attachmentsToFix } from './attachments-to-fix';
import { quotesToFix, sentencesToFix } from './offsets-to-fix';

/** A file to which values were added. */
export interface FixedFile {
  readonly name: string;
  readonly text: string;
  /** How many of each key. */
  readonly written: Readonly<Record<string, number>>;
}

/**
 * Adds what is certain to the files of a story: the hashes of the sources and of attachments, and the offsets of their
 * sentences and quotes where they were left out, and the words around a quote that make it unique. No words change, and
 * nothing that is there. A file that is not of its schema is left as it is, and so is all that is of a source whose text
 * is not the one that the story names.
 */
export function fixStory({ files, attachments }: StoryFolder): FixedFile[] {
  const valueOf = <T>(name: string, schema: Parameters<typeof readJson<T>>[2]['schema']): T | undefined => {
    const { located, problems } = readJson<T>(name, files.get(name) ?? '', { schema });
    return problems.length === 0 ? located?.value : undefined;
  };
  const story = valueOf('story.json', storyFile);
  const sources = (story?.sources ?? []).map((source, index) => {
    const text = files.get(sourceName(source, index));
    const hash = sha256Of(text ?? '');
    const isKnown = text !== undefined && (source.sha256 ?? hash) === hash;
    return { ...source, index, hash, isKnown, text: isKnown ? text : '' };
  });
  const known = sources.filter(({ isKnown }) => isKnown);
  if (known.length === 0) return [];
  const sentences = valueOf('sentences.json', sentencesFile)?.sentences ?? [];
  const claims = sentences.length > 0 ? valueOf('claims.json', claimsFile)?.claims : [];
  return [
    fixed('story.json', [
      ...known.flatMap(({ sha256, hash, index }) =>
        sha256 ? [] : [{ to: ['sources', index], after: 'language', values: { sha256: hash } }],
      ),
      ...attachmentsToFix(story?.attachments ?? [], attachments),
    ]),
    fixed('sentences.json', sentencesToFix(sources, sentences)),
    fixed('claims.json', quotesToFix(sources, sentences, claims ?? [])),
  ].filter(({ written }) => Object.keys(written).length > 0);

  function fixed(name: string, additions: readonly Addition[]): FixedFile {
    const written: Record<string, number> = {};
    for (const { values } of additions)
      for (const key of Object.keys(values)) written[key] = (written[key] ?? 0) + 1;
    return { name, text: addValues(files.get(name) ?? '', additions), written };
  }
}
