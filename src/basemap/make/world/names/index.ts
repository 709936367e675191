import type { Files } from './text';
import { areaFiles } from './areas';
import { countryFile } from './countries';
import { seaFile } from './seas';
import { townFiles } from './towns';
import { waterFiles } from './water';

/** What has names in data/world/: towns, first-level areas, rivers and lakes, seas, countries. */
export const worldNames = (): Files =>
  new Map([...townFiles(), ...areaFiles(), ...waterFiles(), ...seaFile(), ...countryFile()]);
