declare module 'virtual:map-font-files' {
  /** The files of the map's fonts; of those that have a letter the last draws it. */
  export const mapFontFiles: readonly {
    readonly family: string;
    readonly weight: number;
    readonly style: 'normal' | 'italic';
    readonly part: 'latin' | 'latin-ext' | 'arabic';
    readonly url: string;
    /** As `unicode-range` has them. */
    readonly ranges: readonly string[];
  }[];
}
