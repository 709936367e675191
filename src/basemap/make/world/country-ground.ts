import type { Feature, FeatureCollection } from 'geojson';
import { boundsAround } from '../../cut/focus';
import { cutGround } from '../../cut/ground';
import { drawLand, type GroundLimits } from '../../cut/drawn-land';
import { outlineOf } from '../../cut/land';
import { encodeArcs } from '../../world/land';
import type { WorldReader } from '../../world/reader';
import { collectionText, type Output } from '../output';
import { makeLandCells } from './land/land-cells';
import { landFilesOf } from './land/land-files';
import { worldNames } from './names';

/** More than a story's that is cut from the world: the fine ground has the package's own 100 m around the country. */
const limits: GroundLimits = { bytes: Infinity, positions: 40_000, islands: 4000, near: 0.15 };

/** Reads the world as it is made, the cells' land in full. */
function fullWorld(): WorldReader {
  const cells = makeLandCells();
  const files = new Map([...landFilesOf(cells), ...worldNames()]);
  return (path) => {
    const cell = /^land\/fine\/(.*)\.json$/.exec(path)?.[1];
    const arcs = cell === undefined ? undefined : cells.get(cell);
    const text = files.get(path);
    return Promise.resolve(
      cell !== undefined && arcs ? encodeArcs(arcs, cell) : text === undefined ? undefined : JSON.parse(text),
    );
  };
}

/** The fine ground of one country, by its ISO 3166-1 alpha-3 code: files for data/basemap/<code>/. */
export async function countryGround(code: string): Promise<Output> {
  const read = fullWorld();
  const drawn = await drawLand(read, [code], limits);
  const bounds = boundsAround(drawn.focus.boxes);
  const ground = await cutGround(read, { territory: [code], bounds, languages: ['ar', 'en', 'tr'] }, limits);
  const outline: Feature = { type: 'Feature', id: code, properties: {}, geometry: outlineOf(drawn) };
  const layers = Object.entries(ground) as [string, FeatureCollection][];
  return new Map([
    [`${code}/territory.geojson`, collectionText([outline])],
    ...layers.map(([layer, { features }]) => [`${code}/${layer}.geojson`, collectionText(features)] as const),
  ]);
}
