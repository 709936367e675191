import type { SentencesFile, StoryFile } from '../schema';
import { sourceOf } from '../sources/source-of';
import { type Located, leftOut } from './located-json';

interface Files<C> {
  readonly story: Located<StoryFile>;
  readonly sentences: Located<SentencesFile>;
  readonly claims: Located<C>;
}

/**
 * Files without the sources of which there is no text, and without their sentences. What quotes these is a consequence:
 * so the file of claims counts as one of which something was left out.
 */
export function withoutTextless<C>(
  story: Located<StoryFile>,
  { sentences, claims }: Omit<Files<C>, 'story'>,
  texts: readonly { readonly id: string }[],
): Files<C> {
  const known = new Set(texts.map(({ id }) => id));
  const { sources } = story.value;
  const gone = sources.flatMap(({ id }, index) => (known.has(id) ? [] : [['sources', index]]));
  const rest = gone.length === 0 ? story : leftOut(story, gone);
  if (!rest || rest === story) return { story, sentences, claims };
  const lost = sentences.value.sentences.flatMap((sentence, index) => {
    const own = sourceOf(sources, sentence);
    return own && !known.has(own.id) ? [['sentences', index]] : [];
  });
  return {
    story: rest,
    sentences: (lost.length === 0 ? sentences : leftOut(sentences, lost)) as Located<SentencesFile>,
    claims,
  };
}
