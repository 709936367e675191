declare module 'virtual:map-faces' {
  /** The files of the map's faces; of those that have a letter the last draws it. */
  export const mapFaces: readonly {
    readonly family: string;
    readonly weight: number;
    readonly style: 'normal' | 'italic';
    readonly part: 'latin' | 'latin-ext' | 'arabic';
    readonly url: string;
    /** As `unicode-range` has them. */
    readonly ranges: readonly string[];
  }[];
}
