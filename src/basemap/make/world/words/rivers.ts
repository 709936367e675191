import type { RiverRow } from './river-row';
import { riversOfAfrica } from './rivers-africa';
import { riversOfAmerica } from './rivers-america';
import { riversOfEurasia } from './rivers-eurasia';

/** Rivers with names; others of the package are drawn without. */
export const riverRows: readonly RiverRow[] = [...riversOfAfrica, ...riversOfEurasia, ...riversOfAmerica];
