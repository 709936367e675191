import { fileAddress } from '../../site-files/files';
import type { Story } from '../../story/model';

/** The files of a story that are published beside the page: the name and the address of each, and a word on it. */
export function downloads({ slug, languages }: Story) {
  const files = [
    { name: `source.${languages[0]}.txt`, about: 'sourceNote' },
    { name: 'claims.csv', about: 'fileClaims' },
    { name: 'claims.jsonld', about: 'fileClaimsLinked' },
    { name: 'features.csv', about: 'fileFeatures' },
    { name: 'features.geojson', about: 'fileFeaturesShapes' },
  ] as const;
  return files.map((file) => ({
    ...file,
    href: fileAddress(`stories/${slug}/${file.name}`),
  }));
}
