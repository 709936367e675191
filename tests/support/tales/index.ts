import type { Position } from 'geojson';
import { am } from './am';
import { ckb } from './ckb';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { he } from './he';
import { ku } from './ku';
import { my } from './my';
import type { Tale } from './tale';
import { uk } from './uk';
import { zh } from './zh';

/** A tale and the country on whose ground it plays; Atlantis lies in a sea. */
export interface PlacedTale {
  readonly slug: string;
  readonly territory: readonly string[];
  readonly backer: Position;
  readonly tale: Tale;
}

const told = (languages: Tale['languages'], words: Tale['words'], between = ' '): Tale => ({
  languages,
  words,
  between,
});

/** Stories in languages and scripts that the interface and the first story do not have. */
export const tales: readonly PlacedTale[] = [
  { slug: 'leagues-fr', territory: ['CYP'], backer: [30.5, 33.6], tale: told(['fr', 'de'], { fr, de }) },
  { slug: 'leagues-he', territory: ['CYP'], backer: [30.5, 33.6], tale: told(['he'], { he }) },
  { slug: 'leagues-uk', territory: ['UKR'], backer: [31, 43.5], tale: told(['uk', 'en'], { uk, en }) },
  { slug: 'leagues-ku', territory: ['IRQ'], backer: [50.5, 28], tale: told(['ku'], { ku }) },
  { slug: 'leagues-ckb', territory: ['IRQ'], backer: [50.5, 28], tale: told(['ckb', 'ku'], { ckb, ku }) },
  { slug: 'leagues-my', territory: ['MMR'], backer: [90, 14], tale: told(['my'], { my }) },
  { slug: 'leagues-am', territory: ['ETH'], backer: [51, 4], tale: told(['am'], { am }) },
  { slug: 'leagues-zh', territory: ['MNG'], backer: [120, 38.5], tale: told(['zh', 'en'], { zh, en }, '') },
];
