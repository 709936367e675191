import { fileAddress } from '../../site-files/files';
import type { Story } from '../../story/model';
import { sourceNames } from '../../story/sources/source-name';

/** The story's published files: name, address and description of each. */
export function downloads({ slug, texts, situations, dataset }: Story) {
  const files = [
    ...sourceNames(texts).map((name) => ({ name, about: 'sourceNote' as const })),
    { name: 'claims.csv', about: 'fileClaims' },
    { name: 'claims.jsonld', about: 'fileClaimsLinked' },
    { name: 'features.csv', about: 'fileFeatures' },
    { name: 'features.geojson', about: 'fileFeaturesShapes' },
    ...(situations
      ? ([
          { name: 'transfers.csv', about: 'fileTransfers' },
          { name: 'transfers.geojson', about: 'fileFeaturesShapes' },
        ] as const)
      : []),
    ...(dataset
      ? ([
          { name: dataset.name, about: 'fileEvents' },
          { name: 'events.pmtiles', about: 'fileEventTiles' },
        ] as const)
      : []),
  ] as const;
  return files.map((file) => ({
    ...file,
    href: fileAddress(`stories/${slug}/${file.name}`),
  }));
}
