import { datasetLayers } from './dataset';
import { chosenShapeLayers, datasetShapeLayers } from './dataset-shapes';
import type { TableLayers } from './view';

/** How a table of events is drawn. */
export const tableLayers: TableLayers = {
  shapes: (view) => [...datasetShapeLayers(view), ...chosenShapeLayers(view)],
  signs: datasetLayers,
};
