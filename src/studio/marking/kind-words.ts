import type { ClaimKind, ClaimStatus, SupportKind } from '../../story/schema/claim-kinds';
import type { WrittenActor } from '../edits/parts';
import type { StudioWord } from '../desk/studio-words';

/** What each kind of claim is called. */
export const kindWords = {
  locates: 'kindLocates',
  controls: 'kindControls',
  influences: 'kindInfluences',
  connects: 'kindConnects',
  backs: 'kindBacks',
  'allied-with': 'kindAlliedWith',
  opposes: 'kindOpposes',
  meets: 'kindMeets',
  mediates: 'kindMediates',
  wants: 'kindWants',
  operates: 'kindOperates',
  accuses: 'kindAccuses',
  denies: 'kindDenies',
  attacks: 'kindAttacks',
  moves: 'kindMoves',
  'holds-talks': 'kindHoldsTalks',
  describes: 'kindDescribes',
} as const satisfies Readonly<Record<ClaimKind, StudioWord>>;

export const statusWords = {
  asserted: 'statusAsserted',
  alleged: 'statusAlleged',
  denied: 'statusDenied',
} as const satisfies Readonly<Record<ClaimStatus, StudioWord>>;

export const supportWords = {
  military: 'supportMilitary',
  political: 'supportPolitical',
  financial: 'supportFinancial',
  refuge: 'supportRefuge',
} as const satisfies Readonly<Record<SupportKind, StudioWord>>;

export const modes = ['said', 'implied', 'view'] as const;

export const modeWords = {
  said: 'modeSaid',
  implied: 'modeImplied',
  view: 'modeView',
} as const satisfies Readonly<Record<(typeof modes)[number], StudioWord>>;

export type ActorKind = WrittenActor['kind'];

export const actorKindWords = {
  state: 'actorState',
  government: 'actorGovernment',
  'armed-groups': 'actorArmedGroups',
  movement: 'actorMovement',
  organisation: 'actorOrganisation',
  mission: 'actorMission',
} as const satisfies Readonly<Record<ActorKind, StudioWord>>;

export const actorKinds = Object.keys(actorKindWords) as ActorKind[];
