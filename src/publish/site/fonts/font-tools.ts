/** What is done with the bytes of fonts by programs in WebAssembly, the same ones in Node and in a page. */
export interface FontTools {
  /** The "sfnt" file in a woff2. */
  toSfnt(woff2: Uint8Array): Promise<Buffer>;
  toWoff2(sfnt: Uint8Array): Promise<Buffer>;
  subset(sfnt: Uint8Array, choice: SubsetChoice): Buffer;
}

/** What a subset has of a font, besides the features that shaping turns on by itself. */
export interface SubsetChoice {
  readonly codePoints: readonly number[];
  /** Ids of names to keep besides those that every font has. */
  readonly nameIds: readonly number[];
  /** Of a variable font, the one weight to keep, without the glyphs that its features would add. */
  readonly weight?: number;
}
