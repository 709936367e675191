/** Limits that grow with the size that a publisher allows. */
const scaled = (size: number) => ({
  /** UTF-16 units of a file. */
  fileLength: 1_000_000 * size,
  /** UTF-16 units of the source. */
  sourceLength: 200_000 * size,
  /** Items of a list, keys of an object, positions of a line. */
  items: 5_000 * size,
});

/**
 * Upper bounds for a story: about ten times what a long one needs, and low enough that a build ends within a minute
 * whatever the files contain.
 */
export const limits = {
  ...scaled(1),
  /** Files of a folder. */
  files: 100,
  /** Levels of brackets in each other. */
  nesting: 64,
  actors: 200,
  /** Pairs of actors that claims relate. */
  relations: 500,
  /** Claims of the stretches of a route, counted for each stretch. */
  stretchClaims: 200,
  /** Positions of all fronts and routes together. */
  linePositions: 20_000,
  /** Positions of all areas of influence together: the strip of doubt around each is costly. */
  areaPositions: 500,
  /** Files that are kept with the texts. */
  attachments: 20,
  /** Bytes of all of these together: with them, the story's archive is within what static hosts take as one file. */
  attachmentBytes: 20_000_000,
  /** Length of a route, km. */
  routeKm: 5_000,
};

/** Allows files `size` times as large from now on: for large stories from a source that is trusted. */
export function allowSize(size: number): void {
  Object.assign(limits, scaled(size));
}
