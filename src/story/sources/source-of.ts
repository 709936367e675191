/**
 * The source that a sentence is of, by what the sentence says: the first where it says nothing. Nothing where the story
 * has none of that name.
 */
export const sourceOf = <S extends { readonly id: string }>(
  sources: readonly S[],
  { source }: { readonly source?: string | undefined },
): S | undefined => (source === undefined ? sources[0] : sources.find(({ id }) => id === source));
