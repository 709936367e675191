/** A publisher who has a larger story, and trusts where it is from, says so: STORY_SIZE=100 allows files of 100 times the size. */
const size = Number(process.env['STORY_SIZE'] ?? 1);
if (!(size >= 1))
  throw new Error(`STORY_SIZE: found "${process.env['STORY_SIZE']}"; expected a number from 1 on`);

/**
 * What a story may have at most: some ten times what a long one needs, and so little that a build ends in
 * a minute whatever its files hold.
 */
export const limits = {
  /** Files of a folder. */
  files: 100,
  /** UTF-16 units of a file. */
  fileLength: 1_000_000 * size,
  /** UTF-16 units of the source. */
  sourceLength: 200_000 * size,
  /** Levels of brackets in each other. */
  nesting: 64,
  /** Items of a list, keys of an object, positions of a line. */
  items: 5_000 * size,
  actors: 200,
  /** Pairs of actors that claims relate. */
  relations: 500,
  /** Claims of the stretches of a route, counted for each stretch. */
  stretchClaims: 200,
  /** Positions of all fronts and routes together. */
  linePositions: 20_000,
  /** Positions of all areas of influence together: the strip of doubt around each is costly. */
  areaPositions: 500,
  /** Length of a route, km. */
  routeKm: 5_000,
} as const;
