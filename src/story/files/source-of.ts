import { sourceName } from '../sources/source-name';
import { type Files, textIn } from './contents';
import { jsonIn } from './json/in-files';

/** A source of a document, with its text. */
export interface DocumentSource {
  readonly id: string;
  /** Among the story's sources, from 0. */
  readonly place: number;
  /** Its file. */
  readonly name: string;
  /** BCP 47 */
  readonly language: string;
  readonly text: string;
}

/** The sources of a document whose texts are there, in the order of the story's. */
export function sourcesOf(files: Files): readonly DocumentSource[] {
  const story = jsonIn(files, 'story.json') as { sources?: unknown } | undefined;
  const written = (Array.isArray(story?.sources) ? story.sources : []) as ({
    id?: unknown;
    language?: unknown;
  } | null)[];
  return written.flatMap((source, place): DocumentSource[] => {
    const { id, language } = source ?? {};
    if (typeof language !== 'string' || (place > 0 && typeof id !== 'string')) return [];
    const known = { id: typeof id === 'string' ? id : '', language };
    const name = sourceName(known, place);
    const text = textIn(files, name);
    return text === undefined ? [] : [{ ...known, place, name, text }];
  });
}

/** A source of a document by its id; without one the first, in which the story is told. */
export const sourceOf = (files: Files, id?: string): DocumentSource | undefined =>
  sourcesOf(files).find((source) => (id === undefined ? source.place === 0 : source.id === id));
