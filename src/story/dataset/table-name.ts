/** The names that the table of events beside the texts may have, which `dataset` of story.json explains. */
export const datasetNames = ['events.csv', 'events-table.geojson'] as const;
export type DatasetName = (typeof datasetNames)[number];

/** The name of the table of events among those of the files of a folder. */
export const datasetIn = (names: readonly string[]): DatasetName | undefined =>
  datasetNames.find((one) => names.includes(one));
