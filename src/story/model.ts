import type { Geometry, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type {
  ClaimKind,
  ClaimsFile,
  ClaimStatus,
  RelatingKind,
  SentencesFile,
  StoryFile,
  SupportKind,
} from './schema';
import type { Shape } from './dataset/dataset';
import type { DatasetName } from './dataset/table-name';
import type { EventKind, Tint } from './kinds';

/** The same words in each language of the story, keyed by language code. */
export type Text = Readonly<Record<string, string>>;

/** Degrees: west, south, east, north. */
export type Bounds = readonly [number, number, number, number];

export type Speaker = StoryFile['speakers'][number];
export type Actor = StoryFile['actors'][number];
/** A text of the story, and all that is known of where it stood. */
export type SourceText = StoryFile['sources'][number] & {
  /** Of the text's bytes, in hex. */
  readonly sha256: string;
};
/** A copy that is kept with a text of the story. */
export type Attachment = NonNullable<StoryFile['attachments']>[number] & {
  /** Of the file's bytes, in hex, and how many there are. */
  readonly sha256: string;
  readonly bytes: number;
};
export type OutlineSource = StoryFile['outlineSources'][number];
export type Gap = StoryFile['gaps'][number];
export type Topic = StoryFile['topics'][number];
export type Change = NonNullable<StoryFile['changes']>[number];

/** What the story dates, `moments` in its files and addresses, with the days between which it lies. */
export type DatedEvent = StoryFile['moments'][number] & {
  /** ISO days, both inside; no `until` for what goes on. */
  readonly from: string;
  readonly until?: string;
};

export interface Sentence {
  readonly id: string;
  /** The id of its source, where that is not the first. */
  readonly source?: string;
  /** Of the row of the story's table that it is, from 1. */
  readonly line?: number;
  /** Counted from 0, on from one source to the next. */
  readonly paragraph: number;
  /** White space before it in its paragraph, as it stands, where that is not one blank: ends of lines, tabs, an indent. */
  readonly before?: string;
  /** UTF-16 offsets in its source. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly translations: Text;
  readonly speakers: SentencesFile['sentences'][number]['speakers'];
  /** The sentences of the first source in whose place it stands, of one of another. */
  readonly alignedWith?: readonly string[];
  readonly noPlace?: Text;
}

export interface Quote {
  readonly sentence: string;
  /** UTF-16 offsets in the source of its sentence. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The words of each translation that render the quote. */
  readonly rendered: Text;
}

/** Said, implied, or the view of an actor that the speaker reports. */
export type ClaimMode =
  | { readonly mode: 'said' | 'implied'; readonly viewOf?: never }
  | { readonly mode: 'view'; readonly viewOf: string };

/** What a claim is of; some kinds relate actors. */
export type ClaimContent =
  | { readonly kind: RelatingKind; readonly relation: NonNullable<ClaimsFile['claims'][number]['relation']> }
  | { readonly kind: Exclude<ClaimKind, RelatingKind>; readonly relation?: never };

export type Claim = ClaimMode &
  ClaimContent & {
    readonly id: string;
    readonly speaker: string;
    /** Absent where the speaker plainly asserts it. */
    readonly status?: Exclude<ClaimStatus, 'asserted'>;
    /** What the words say that a backing is. */
    readonly support?: readonly SupportKind[];
    /** The time of which it says it, EDTF; absent where it says it of all of the story's. */
    readonly valid?: string;
    /** Of the dates that the story is shown as of, in EDTF, those that are outside of that time. */
    readonly notAt?: readonly string[];
    readonly actors: readonly string[];
    readonly statement: Text;
    readonly quotes: readonly Quote[];
  };

/** All claims of one kind from one actor to another, or to nobody who is named. */
/** What is claimed, taken together: plainly said; only alleged; or denied by somebody, whoever says it. */
export type RelationStatus = 'said' | 'alleged' | 'denied';

export interface Relation {
  readonly id: string;
  readonly kind: RelatingKind;
  readonly from: string;
  readonly to?: string;
  readonly status: RelationStatus;
  readonly claims: readonly string[];
  /** In the diagram, from its top left; absent where nobody is named. */
  readonly points?: readonly (readonly [x: number, y: number])[];
  readonly labelAt?: readonly [x: number, y: number];
}

/** The laid-out graph of relations. Nodes are placed by their centre, y downwards, in units of the diagram. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  /** The width of an actor's box. */
  readonly boxWidth: number;
  readonly nodes: readonly { readonly actor: string; readonly x: number; readonly y: number }[];
  readonly relations: readonly Relation[];
}

export interface Outline {
  readonly method: 'gazetteer' | 'drawn' | 'cut-by-fronts' | 'computed' | 'none';
  readonly description: Text;
  /** EDTF. */
  readonly asOf: string;
  readonly source: string;
  readonly precisionKm: number;
}

/** Why a feature is on the map: claims of the article, or a reason to show what no claim supports. */
export type Support =
  | { readonly basis: 'article'; readonly reason?: never }
  | { readonly basis: 'context'; readonly reason: Text };

type Common<G extends Geometry | null> = Support & {
  readonly id: string;
  readonly name: Text;
  /** Ids; none where the feature is context. */
  readonly claims: readonly string[];
  readonly note?: Text;
  /** The dates as of which it is there, an interval of EDTF; absent where that is all of the story's. */
  readonly valid?: string;
  readonly outline: Outline;
  readonly geometry: G;
};

export type Place = Common<Point> & {
  readonly kind: 'place';
  /** The parties that are here on ground that another controls. */
  readonly present?: readonly string[];
  readonly geonames?: number;
  readonly wikidata?: string;
};

/** A rectangle inside an area, around a position; half its sides in degrees of longitude, on the Mercator plane. */
export interface Room {
  readonly at: Position;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Who holds a zone: one actor, or several that share it or fight over it. */
export type Holder =
  /** `actors` are all who are there in its name or with it. */
  | { readonly kind: 'actor'; readonly actor: string; readonly actors: readonly string[] }
  | { readonly kind: 'mixed'; readonly actors: readonly string[] }
  | { readonly kind: 'contested'; readonly actors: readonly string[] };

export type Zone = Common<Polygon | MultiPolygon> & {
  readonly kind: 'zone';
  readonly holder: Holder;
  /** Whether it is outside the conflict of which the story tells. */
  readonly outsideConflict: boolean;
  /** For where there is no room for the name. */
  readonly short?: Text;
  /** A point well inside its largest part. */
  readonly labelAt: Position;
  /** Where a name has room inside it. */
  readonly rooms: readonly Room[];
  readonly areaKm2: number;
};

export type Influence = Common<Polygon | MultiPolygon> & {
  readonly kind: 'influence';
  readonly actor: string;
  /** For where there is no room for the name. */
  readonly short?: Text;
  readonly labelAt: Position;
  readonly rooms: readonly Room[];
  /** Rings that fade outwards across the doubt about the edge; strength 0 to 1. */
  readonly fade: readonly { readonly strength: number; readonly geometry: Polygon | MultiPolygon }[];
};

export interface RouteStop {
  readonly id: string;
  readonly name: Text;
  readonly at: Position;
  readonly geonames?: number;
  /** Distance along the route, km. */
  readonly km: number;
  /** Distance of the stop from the route, km. */
  readonly offsetKm: number;
}

/** A part of a route inside one zone; `zone` is absent outside all of them. */
export interface RouteSpan {
  readonly zone?: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** A named part of a route and the claims that speak of it. */
export interface RouteStretch {
  readonly id: string;
  readonly name: Text;
  readonly claims: readonly string[];
  /** The zone at whose edges the stretch begins and ends. */
  readonly within?: string;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Where a claim says that one party controls a part of a route and the zones show another. */
export interface RouteDifference {
  readonly claim: string;
  readonly stretch: string;
  readonly zone?: string;
  readonly fromKm: number;
  readonly toKm: number;
}

export type Route = Common<LineString> & {
  readonly kind: 'route';
  /** The text of its signs, where that is not its name. */
  readonly short?: Text;
  readonly wikidata?: string;
  readonly lengthKm: number;
  /** Distance along the route at each of its positions, km. */
  readonly chainage: readonly number[];
  readonly stops: readonly RouteStop[];
  /** In order; they tile the route. */
  readonly spans: readonly RouteSpan[];
  readonly stretches: readonly RouteStretch[];
  /** Parts within `withinKm` of a zone's edge, which may therefore be on its other side. */
  readonly doubts: readonly {
    readonly fromKm: number;
    readonly toKm: number;
    readonly withinKm: number;
  }[];
  /** The precision of each part; together they tile the route. The outline states the worst. */
  readonly precisionParts: readonly {
    readonly fromKm: number;
    readonly toKm: number;
    readonly precisionKm: number;
  }[];
  readonly differences: readonly RouteDifference[];
};

export type Backing = Common<LineString> & {
  readonly kind: 'backing';
  readonly backer: string;
  readonly backed: string;
  readonly from: string;
  readonly to: string;
  readonly status: RelationStatus;
  /** What the words say that it is; none where they do not. */
  readonly support: readonly SupportKind[];
};

export type Meeting = Common<Point | null> & {
  readonly kind: 'meeting';
  readonly actors: readonly string[];
  /** EDTF. */
  readonly date: string;
  readonly place?: string;
};

export type Event = Common<Point | null> & {
  readonly kind: 'event';
  readonly event: EventKind;
  /** Of the row of the story's table that it is, from 1. */
  readonly line?: number;
  /** The line or the area that such a row gives besides its point. */
  readonly shape?: Shape;
  readonly actors: readonly string[];
  /** EDTF. */
  readonly date: string;
  /** ISO days, both inside; an open end is absent. */
  readonly from?: string;
  readonly until?: string;
  readonly place?: string;
};

export type Feature = Place | Zone | Influence | Route | Backing | Meeting | Event;

/** A stretch of a front inside the territory, between two zones. */
export interface FrontEdge {
  readonly front: string;
  readonly between: readonly [string, string];
  readonly precisionKm: number;
  readonly geometry: LineString;
  /** Areas around the line in which the other zone may begin, widest first; strength is cumulative, 0 to 1. */
  readonly fade: readonly { readonly strength: number; readonly geometry: Polygon | MultiPolygon }[];
}

/** Ground of one zone that another holder held as of the situation before. */
export interface Transfer {
  /** The zones that had it and have it: one where its holder changed, two where a front moved. */
  readonly zones: readonly [before: string, after: string];
  readonly from: Holder;
  readonly to: Holder;
  readonly areaKm2: number;
  /** Absent where it is the whole of its zone. */
  readonly geometry?: Polygon | MultiPolygon;
  /** The story's places on it. */
  readonly places: readonly string[];
  /** How much of which routes leads over it, km. */
  readonly routes: readonly { readonly route: string; readonly km: number }[];
}

/** The story as of one of several dates: where its date is from, and what is not as of the first. */
export interface Situation {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  /** The days between which it lies, ISO 8601, both inside; an open end is absent. */
  readonly from?: string;
  readonly until?: string;
  readonly dated: 'article' | 'context';
  readonly claims: readonly string[];
  readonly note?: Text;
  /** What differs of the features, by their ids; a whole one where the story has none of the id. */
  readonly changed: Readonly<Record<string, Partial<Feature>>>;
  /** The features that are not there. */
  readonly gone: readonly string[];
  /** Where the fronts are others: the place in the story's own list, for each edge that it has. */
  readonly frontEdges?: readonly (number | FrontEdge)[];
  /** What changed hands since the situation before. */
  readonly transfers: readonly Transfer[];
}

/**
 * What a story has of a table of events: all but the events themselves, which are in files that are read when they are
 * needed.
 */
export interface Dataset {
  /** The name of the table's file. */
  readonly name: DatasetName;
  /** The table as a text of the story: its rows are quoted from it. */
  readonly text: SourceText;
  /** The id of the speaker whose words its rows are. */
  readonly speaker: string;
  /** Where the positions come from: how exact each is, its row says. */
  readonly outline: Pick<Outline, 'method' | 'description' | 'source'>;
  readonly count: number;
  /** The kinds that it has, in the order in which rows and tiles number them, and how many events are of each. */
  readonly kinds: readonly (readonly [kind: EventKind, count: number])[];
  readonly bounds: Bounds;
  /** The deepest zoom that has tiles: there only what is at one place is one mark. */
  readonly maxZoom: number;
  /** How many lines and areas are in the colour of each actor, most first; last those that are in nobody's. */
  readonly shapes: readonly (readonly [actor: string | null, count: number])[];
  /** Events of a file of rows. */
  readonly rowsPerFile: number;
  /** How many files the ids are spread over. */
  readonly idFiles: number;
  /** Names of the files that name the others: of tiles, of rows and ids, and of names. */
  readonly indexes: { readonly tiles: string; readonly rows: string; readonly names: string };
  /** All that the page reads of it: the name of the file that lists them, and how many bytes they are. */
  readonly files: { readonly list: string; readonly bytes: number };
}

/** A compiled story: all that the app reads. */
export interface Story {
  readonly slug: string;
  readonly title: Text;
  readonly summary: Text;
  /** The first source's language first, then those that the story is translated into. */
  readonly languages: readonly string[];
  /** EDTF. Of the source, or of the situation where the source has no date. */
  readonly date: string;
  /** Whether its territory is south of the equator, where spring begins in September. */
  readonly isSouthern?: true;
  /** Of the first of its texts. */
  readonly dateNote?: Text;
  readonly credit: Text;
  /** The SHA-256 of the first of its texts, in hex. */
  readonly sourceHash: string;
  /** What the story is made from, one or several. */
  readonly texts: readonly SourceText[];
  /** Copies that are kept with the texts: absent where there are none. */
  readonly attachments?: readonly Attachment[];
  /** Who made the map of the story, and who answers for it where that is somebody else. */
  readonly makers?: Text;
  readonly publisher?: Text;
  /** For the credits of the map: who drew its zones and routes, and what to know of the borders under them. */
  readonly drawing?: Text;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** The date, in EDTF, that the zones stand for. */
  readonly asOf: string;
  /** Its dates, where there are several, oldest first: features and edges are as of the first of them. */
  readonly situations?: readonly Situation[];
  readonly bounds: Bounds;
  readonly views: { readonly first: Bounds; readonly whole: Bounds };
  readonly translators: Readonly<Record<string, Text>>;
  readonly speakers: readonly Speaker[];
  readonly actors: readonly Actor[];
  /** Where outlines are from: published under this name from the first. */
  readonly sources: readonly OutlineSource[];
  readonly gaps: readonly Gap[];
  readonly topics: readonly Topic[];
  readonly moments: readonly DatedEvent[];
  readonly relations: Diagram;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly features: readonly Feature[];
  readonly frontEdges: readonly FrontEdge[];
  /** A table of events that are read as they are needed. */
  readonly dataset?: Dataset;
}

export type { EventKind, SupportKind, Tint };

/** A published story. Its edition is a hash of its contents. */
export interface PublishedStory extends Story {
  readonly edition: string;
}
