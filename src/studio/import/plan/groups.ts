import type { Layer, ShapeKind, Thing } from '../read/model';

/** The shapes of one sort in one layer. */
export interface Group {
  readonly id: string;
  readonly layer: string;
  readonly kind: ShapeKind;
  readonly things: readonly Thing[];
}

const kinds = ['area', 'line', 'point'] as const;

export const groupsOf = (layers: readonly Layer[]): Group[] =>
  layers.flatMap(({ name, things }, index) =>
    kinds.flatMap((kind) => {
      const own = things.filter(({ shape }) => shape.kind === kind);
      return own.length === 0 ? [] : [{ id: `${index} ${kind}`, layer: name, kind, things: own }];
    }),
  );

/** What an author is shown of a property. */
export interface PropertyInfo {
  readonly key: string;
  /** One of its values. */
  readonly sample: string;
  /** How many things have it. */
  readonly count: number;
  /** How many values it has; counted up to some hundreds. */
  readonly values: number;
}

const mostValues = 300;

export function propertiesOf(things: readonly Thing[]): PropertyInfo[] {
  const found = new Map<string, { sample: string; count: number; values: Set<string> }>();
  for (const { properties } of things) {
    for (const [key, value] of Object.entries(properties)) {
      const one = found.get(key) ?? { sample: value, count: 0, values: new Set<string>() };
      found.set(key, one);
      one.count++;
      if (one.values.size < mostValues) one.values.add(value);
    }
  }
  return [...found].map(([key, { values, ...rest }]) => ({ key, ...rest, values: values.size }));
}

export const positionsOf = ({ shape }: Thing): number =>
  shape.kind === 'point'
    ? 1
    : shape.kind === 'line'
      ? shape.line.length
      : shape.polygons.reduce((sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0), 0);
