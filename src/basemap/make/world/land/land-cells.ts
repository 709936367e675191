import type { Arc } from '../../../world/land';
import { arcsOfCells } from './arcs';
import { faceShapes } from './face-shapes';
import { makeFaces } from './faces';
import { nodeEdges } from './noding';
import { loadSources } from './sources';
import { withoutPinches, withoutSlivers } from './slivers';
import { unitsOfFaces } from './units';
import { fillWaters, withSharedWaters } from './waters';

/** The land of the whole earth at full detail: its arcs by cell, without gaps, overlaps or crossings. */
export function makeLandCells(): Map<string, Arc[]> {
  const { linework, owners } = loadSources();
  nodeEdges(linework);
  const faces = makeFaces(linework);
  const shapes = faceShapes(linework, faces);
  const shared = withSharedWaters(linework, faces, shapes, unitsOfFaces(faces, shapes, owners));
  nodeEdges(shared.linework, shared.settled);
  const parts = makeFaces(shared.linework);
  const units = parts.owners.map((over) => [...over].map((index) => shared.names[index] as string)[0] ?? '');
  const partShapes = faceShapes(shared.linework, parts);
  fillWaters(parts, partShapes, units);
  withoutSlivers(parts, partShapes, units);
  while (withoutPinches(parts, partShapes, units));
  return arcsOfCells(shared.linework, parts, units);
}
