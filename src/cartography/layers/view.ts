import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Story } from '../../story/model';
import type { LabelLanguages } from '../labels';
import type { Row } from '../rows';
import type { Theme } from '../theme';

/** The inputs of the style. */
export interface View {
  readonly story: Story;
  /** The story as of each of its dates, where it has several: the map holds them all, and shows that of `story`. */
  readonly dates?: readonly Story[] | undefined;
  readonly rows: readonly Row[];
  readonly theme: Theme;
  readonly languages: LabelLanguages;
  /** The reader's text size, as a factor of the default. */
  readonly letterScale: number;
  /** Ids of the legend's rows that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Whether something is chosen, which dims the rest. */
  readonly isFocused: boolean;
  /** Whether an account is read, which dims what it does not mention. */
  readonly isAccount: boolean;
  /** How the story's table of events is drawn: it is loaded for a story that has one. */
  readonly table?: TableLayers | undefined;
}

/** The layers of a table of events: of lines and areas, below borders and roads, and of signs, above them. */
export interface TableLayers {
  readonly shapes: LayerOf;
  readonly signs: LayerOf;
}

/** Where the words of a name are looked for: in the language that is read, in the source's, in the story's others. */
export const nameLanguages = ({ languages: [first], story }: View): readonly string[] => [
  ...new Set([first, ...story.languages]),
];

export type LayerOf = (view: View) => LayerSpecification[];
