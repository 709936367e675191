interface Aligned {
  readonly id: string;
  /** The id of its source; undefined for the first. */
  readonly source?: string | undefined;
  /** Ids of sentences of the first source. */
  readonly alignedWith?: readonly string[] | undefined;
}

/**
 * The sentences of other sources that one stands beside: those that it is aligned with, or that are aligned with it, and
 * of further sources those that are aligned with the same.
 * @returns in the order of all
 */
export function sentencesBeside<S extends Aligned>(sentence: S, all: readonly S[]): readonly S[] {
  const placesOf = ({ id, source, alignedWith }: Aligned) =>
    source === undefined ? [id] : (alignedWith ?? []);
  const own = placesOf(sentence);
  return all.filter((one) => one.source !== sentence.source && placesOf(one).some((id) => own.includes(id)));
}
