import type { Position } from 'geojson';
import {
  type Contents,
  type Layer,
  type Left,
  type LeftWhy,
  type Note,
  type OnProgress,
  refuse,
  type Shape,
  type Thing,
} from './model';
import { plainProperties } from './plain';
import { readPosition, readLine, readRing, type Sink } from './positions';

/** Things and positions of a file: more would not fit into a page. */
const mostThings = 200_000;
const mostPositions = 3_000_000;
/** Geometries within geometries. */
const mostLevels = 16;
/** Things between two reports. */
const reportEvery = 500;

/** Gathers what is read from a file: shapes by layer, and how much was left out or done, and why. */
export class Collector implements Sink {
  readonly #layers = new Map<string, Thing[]>();
  readonly #left = new Map<LeftWhy, number>();
  readonly #counts = new Map<Note['code'], number>();
  readonly #notes: Note[] = [];
  #things = 0;
  #positions = 0;
  #seen = 0;

  constructor(
    readonly onProgress: OnProgress,
    /** Turns positions of another system into degrees. */
    readonly convert: (at: Position) => Position = (at) => at,
  ) {}

  leave(why: LeftWhy): void {
    this.#left.set(why, (this.#left.get(why) ?? 0) + 1);
  }

  /** Counts something that was done. */
  count(code: Note['code']): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  note(code: Note['code'], values: Note['values']): void {
    this.#notes.push({ code, values });
  }

  addPosition(): void {
    this.#positions++;
    if (this.#positions > mostPositions) throw refuse('too-large', { most: mostPositions });
  }

  /** Adds a feature of GeoJSON to a layer: one thing for each sort of shape in it that stands alone. */
  add(layer: string, geometry: unknown, properties: unknown, all: number): void {
    this.#seen++;
    if (this.#seen % reportEvery === 1) this.onProgress({ stage: 'shapes', done: this.#seen - 1, all });
    const shapes = geometry === null || geometry === undefined ? [] : this.#shapesOf(geometry, 0);
    if (geometry === null || geometry === undefined) this.leave('no-geometry');
    if (shapes.length === 0) return;
    const plain = plainProperties(properties);
    const things = this.#layers.get(layer) ?? [];
    this.#layers.set(layer, things);
    for (const shape of joined(shapes)) {
      things.push({ shape, properties: plain });
      this.#things++;
      if (this.#things > mostThings) throw refuse('too-large', { most: mostThings });
    }
  }

  #shapesOf(geometry: unknown, level: number): Shape[] {
    const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>;
    const points = (list: unknown) => (Array.isArray(list) ? list : []);
    switch (type) {
      case 'Point':
        return this.#point(coordinates);
      case 'MultiPoint':
        return points(coordinates).flatMap((at) => this.#point(at));
      case 'LineString':
        return this.#line(coordinates);
      case 'MultiLineString':
        return points(coordinates).flatMap((line) => this.#line(line));
      case 'Polygon':
        return this.#area([coordinates]);
      case 'MultiPolygon':
        return this.#area(points(coordinates));
      case 'GeometryCollection':
        if (level < mostLevels) return points(geometries).flatMap((one) => this.#shapesOf(one, level + 1));
    }
    this.leave('other-shape');
    return [];
  }

  #point(coordinates: unknown): Shape[] {
    const at = readPosition(coordinates, this);
    return at ? [{ kind: 'point', at }] : [];
  }

  #line(coordinates: unknown): Shape[] {
    const line = readLine(coordinates, this);
    return line ? [{ kind: 'line', line }] : [];
  }

  #area(polygons: readonly unknown[]): Shape[] {
    const read = polygons.flatMap((rings) => {
      const [outer, ...holes] = Array.isArray(rings) ? rings : [];
      const ring = readRing(outer, this);
      if (!ring) return [];
      const inner = holes.flatMap((hole) => {
        const closed = readRing(hole, this);
        return closed ? [closed] : [];
      });
      return [[ring, ...inner]];
    });
    return read.length === 0 ? [] : [{ kind: 'area', polygons: read }];
  }

  layers(): Layer[] {
    return [...this.#layers].map(([name, things]) => ({ name, things }));
  }

  result(format: Contents['format']): Contents {
    const left: Left[] = [...this.#left].map(([why, count]) => ({ why, count }));
    const counted = [...this.#counts].map(([code, count]): Note => ({ code, values: { count } }));
    return { format, layers: this.layers(), left, notes: [...this.#notes, ...counted] };
  }
}

/** The areas of one feature are one area of several parts. */
function joined(shapes: readonly Shape[]): Shape[] {
  const others = shapes.filter(({ kind }) => kind !== 'area');
  const polygons = shapes.flatMap((shape) => (shape.kind === 'area' ? shape.polygons : []));
  return polygons.length === 0 ? others : [...others, { kind: 'area', polygons }];
}
