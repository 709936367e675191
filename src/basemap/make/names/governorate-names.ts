import type { Position } from 'geojson';

/** A governorate's label: its id in the package, names, and a place for them inside it, by hand. */
export interface GovernorateName {
  id: string;
  at: Position;
  'name:ar': string;
  'name:en': string;
  'name:tr': string;
}

const governorate = (
  id: string,
  x: number,
  y: number,
  arabic: string,
  english: string,
  turkish: string,
): GovernorateName => ({
  id,
  at: [x, y],
  'name:ar': `محافظة ${arabic}`,
  'name:en': `${english} Governorate`,
  'name:tr': `${turkish} ili`,
});

export const governorateNames: readonly GovernorateName[] = [
  governorate('SY.HL', 37.6, 36.2, 'حلب', 'Aleppo', 'Halep'),
  governorate('SY.ID', 36.75, 35.75, 'إدلب', 'Idlib', 'İdlib'),
  governorate('SY.LA', 36.05, 35.55, 'اللاذقية', 'Latakia', 'Lazkiye'),
  governorate('SY.TA', 36.08, 34.95, 'طرطوس', 'Tartus', 'Tartus'),
  governorate('SY.HM', 37.3, 35.2, 'حماة', 'Hama', 'Hama'),
  governorate('SY.HI', 38.4, 34.3, 'حمص', 'Homs', 'Humus'),
  governorate('SY.DI', 36.29, 33.51, 'دمشق', 'Damascus', 'Şam'),
  governorate('SY.RD', 37.0, 33.55, 'ريف دمشق', 'Rif Dimashq', 'Şam Kırsalı'),
  governorate('SY.QU', 35.85, 33.02, 'القنيطرة', 'Quneitra', 'Kuneytra'),
  governorate('SY.DR', 36.2, 32.8, 'درعا', 'Daraa', 'Dera'),
  governorate('SY.SU', 36.75, 32.75, 'السويداء', 'Suwayda', 'Süveyda'),
  governorate('SY.RA', 38.9, 36.1, 'الرقة', 'Raqqa', 'Rakka'),
  governorate('SY.DY', 40.2, 35.0, 'دير الزور', 'Deir ez-Zor', 'Deyrizor'),
  governorate('SY.HA', 40.7, 36.4, 'الحسكة', 'Hasakah', 'Haseke'),
];
