import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Story } from '../../story/model';
import type { LabelLanguages } from '../labels';
import type { Row } from '../rows';
import type { Theme } from '../theme';

/** All that the map's look depends on. */
export interface View {
  readonly story: Story;
  readonly rows: readonly Row[];
  readonly theme: Theme;
  readonly languages: LabelLanguages;
  /** How large the reader has letters, as a share of the usual. */
  readonly letterScale: number;
  /** Ids of the legend's rows that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Whether something is chosen: the rest then steps back. */
  readonly isFocused: boolean;
  /** Whether one speaker's account is read: what it does not speak of then steps back. */
  readonly isAccount: boolean;
}

export type LayerOf = (view: View) => LayerSpecification[];
