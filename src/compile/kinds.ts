import type { MultiPolygon, Point, Polygon } from 'geojson';
import type { Feature, Holder } from '../story/model';
import type { Drawing } from './drawing';
import type { CutEdge } from './fades';
import type { PlacedClaims } from '../story/files/offsets';
import type { Recall } from '../story/memory/recall';
import type { WrittenFeature } from '../story/schema';

export type Kind = Feature['kind'];

/** The properties of each kind as they are written, and the feature that they become. */
export type PropertiesByKind = { [K in Kind]: Extract<WrittenFeature['properties'], { kind: K }> };
export type FeatureByKind = { [K in Kind]: Extract<Feature, { kind: K }> };

/** What features are measured against, and take their geometry from. */
export interface Surroundings {
  readonly territory: Polygon | MultiPolygon;
  readonly zones: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly holders: ReadonlyMap<string, Holder>;
  readonly edges: readonly CutEdge[];
  /** How far the worst front of each zone can be off, km. */
  readonly frontKm: ReadonlyMap<string, number>;
  readonly claims: PlacedClaims['claims'];
  /** Whether seasons are those south of the equator. */
  readonly isSouthern?: boolean | undefined;
  /** Where arcs end and meetings are held: places, and zones as cut. */
  readonly anchors: ReadonlyMap<string, Point>;
  /** Features as of the story's first situation, by id; nothing where that is the one. */
  readonly first?: ReadonlyMap<string, Feature> | undefined;
  readonly recall: Recall;
  /** Nothing where the story will not be drawn. */
  readonly drawing?: Drawing | undefined;
}

/** Compiles a feature of one kind; gives nothing where the geometry that the kind needs is missing. */
export type Compile<K extends Kind> = (
  properties: PropertiesByKind[K],
  written: Pick<WrittenFeature, 'id' | 'geometry'>,
  around: Surroundings,
) => FeatureByKind[K] | undefined;
