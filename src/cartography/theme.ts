import type { Tint } from '../story/kinds';

export type ThemeName = 'light' | 'dark';

/** Named colours, and nothing else: `#rrggbb`. A tint has a fill for areas and an ink for lines and words. */
export interface Theme {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly river: string;
  readonly border: string;
  readonly area: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Names of towns and lands: quieter than ink, and dark enough to be read over every fill. */
  readonly nameInk: string;
  readonly seaInk: string;
  /** Names along rivers, which run over the fills. */
  readonly riverInk: string;
  readonly halo: string;
  /** The interface around the map. */
  readonly paper: string;
  readonly raised: string;
  readonly rule: string;
  readonly accent: string;
  readonly onAccent: string;
  /** The marker pen over the very words. */
  readonly marker: string;
  readonly markerSoft: string;
  readonly fill: Readonly<Record<Tint, string>>;
  readonly line: Readonly<Record<Tint, string>>;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    sea: '#d9e3e6',
    land: '#f5f0e5',
    coast: '#9fb2b8',
    river: '#9dbac6',
    border: '#7d7264',
    area: '#b9ab95',
    ink: '#211d18',
    inkSoft: '#5d554a',
    nameInk: '#29241f',
    seaInk: '#4b6672',
    riverInk: '#0f2833',
    halo: '#fbf8f1',
    paper: '#faf7f0',
    raised: '#fffdf8',
    rule: '#ddd4c4',
    accent: '#8a3324',
    onAccent: '#ffffff',
    marker: '#ffd978',
    markerSoft: '#fbebc0',
    fill: {
      red: '#d89c91',
      green: '#8ba85f',
      ochre: '#fffd95',
      slate: '#a0c6e5',
      violet: '#a98ec4',
      blue: '#7fa2cf',
      teal: '#7bb5b0',
      stone: '#cbbfac',
    },
    line: {
      red: '#9a3b2c',
      green: '#41682f',
      ochre: '#80600d',
      slate: '#43586e',
      violet: '#61408c',
      blue: '#2c5792',
      teal: '#176662',
      stone: '#6e6250',
    },
  },
  dark: {
    sea: '#10171b',
    land: '#23272a',
    coast: '#45545b',
    river: '#3c5764',
    border: '#98a0a2',
    area: '#51585b',
    ink: '#f6f2e9',
    inkSoft: '#b9b3a6',
    nameInk: '#efeae0',
    seaInk: '#8ba6b1',
    riverInk: '#e0f0f6',
    halo: '#171a1c',
    paper: '#191c1e',
    raised: '#212528',
    rule: '#3a4043',
    accent: '#e9a08f',
    onAccent: '#221411',
    marker: '#725510',
    markerSoft: '#453a1f',
    fill: {
      red: '#590402',
      green: '#30624a',
      ochre: '#625300',
      slate: '#474c68',
      violet: '#6a4d8c',
      blue: '#3f649a',
      teal: '#2d6d69',
      stone: '#5b5447',
    },
    line: {
      red: '#f0a596',
      green: '#a9d393',
      ochre: '#ecca6c',
      slate: '#aec3da',
      violet: '#ae90d9',
      blue: '#9fc1ef',
      teal: '#86cfc8',
      stone: '#c9bda9',
    },
  },
};
