/** All words of a small invented story in one language. */
export interface TaleWords {
  readonly title: string;
  readonly summary: string;
  /** Who holds the north, who holds the south, what the road joins, who arms the north; a fifth has no place. */
  readonly sentences: readonly string[];
  /** Why the fifth sentence has no place on the map. */
  readonly noPlace: string;
  readonly report: string;
  readonly voice: string;
  readonly invented: string;
  readonly northLeague: string;
  readonly southLeague: string;
  readonly backer: string;
  readonly north: string;
  readonly south: string;
  readonly road: string;
  readonly roadShort: string;
  readonly seat: string;
  readonly backing: string;
  readonly drawn: string;
  readonly program: string;
  readonly arcEnds: string;
}

/** A small invented story: its words in each of its languages, the source's first. */
export interface Tale {
  readonly languages: readonly [string, ...string[]];
  readonly words: Readonly<Record<string, TaleWords>>;
  /** What stands between two sentences of the source. */
  readonly between: string;
}
