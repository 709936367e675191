import { fileAddress } from '../../site-files/files';
import type { Story } from '../../story/model';

/** The story's published files: name, address and description of each. */
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
