import type { Position } from 'geojson';
import type { FeaturesFile, FrontsFile, StoryFile } from '../../../story/schema';
import type { WrittenActor } from '../../edits/parts';
import type { Becomes } from './choices';

export type WrittenFeature = FeaturesFile['features'][number];
export type WrittenFront = FrontsFile['features'][number];

/** Why something that was read does not come into the story. */
export type PlanLeftWhy =
  | 'chosen'
  | 'outside-bounds'
  | 'outside-territory'
  | 'held'
  | 'idle-front'
  | 'no-date'
  | 'no-event-kind'
  | 'no-party'
  | 'crossed'
  | 'too-long';

/** What keeps the whole of it from coming into the story. */
export interface PlanTrouble {
  readonly code:
    | 'party-needed'
    | 'source-needed'
    | 'date-needed'
    | 'too-many-features'
    | 'too-many-positions'
    | 'too-many-area-positions'
    | 'too-many-actors'
    | 'tangled'
    | 'no-ground'
    | 'nothing';
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the story's files are to have besides. */
export interface Additions {
  readonly features: readonly WrittenFeature[];
  readonly fronts: readonly WrittenFront[];
  readonly actors: readonly Omit<WrittenActor, 'tint'>[];
  readonly source: StoryFile['outlineSources'][number];
}

/** What comes of a group. */
export interface GroupPlan {
  readonly id: string;
  readonly becomes: Becomes;
  readonly made: number;
  /** Positions that its lines had, and have. */
  readonly before: number;
  readonly after: number;
}

/** A shape as the preview draws it, in degrees. */
export interface Drawn {
  readonly becomes: Becomes;
  readonly lines: readonly (readonly Position[])[];
  readonly points: readonly Position[];
}

export interface Plan {
  readonly groups: readonly GroupPlan[];
  readonly left: readonly { readonly why: PlanLeftWhy; readonly count: number }[];
  readonly troubles: readonly PlanTrouble[];
  readonly additions?: Additions;
  readonly drawn: readonly Drawn[];
  /** Rings of the story's land, coarsely. */
  readonly land: readonly (readonly Position[])[];
  /** Gaps between areas, or to the land's border, that were closed. */
  readonly gaps: number;
  /** Areas of which zones of the story hold a part. */
  readonly cut: number;
  /** Whether ground of the territory stays without a zone. */
  readonly hasRest: boolean;
  /** Events whose date is that of the file. */
  readonly undated: number;
}
