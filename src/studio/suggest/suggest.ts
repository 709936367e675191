import { alpha2 } from '../../basemap/world/iso';
import type { StoryFile } from '../../story/schema';
import type { Files } from '../document/files';
import { jsonIn } from '../edits/in-files';
import { type ActorCandidate, actorsIn } from './actors/actors';
import type { Gazetteer } from './gazetteer/gazetteer';
import { type GapCandidate, gapsIn } from './gaps';
import { type MomentCandidate, momentsIn } from './dates/moments';
import { type PlaceCandidate, placesIn } from './places/places';
import { textWords } from './text-words';

export interface SuggestInput {
  /** The source; offsets of all mentions are in it. */
  readonly text: string;
  /** Its language, a BCP 47 tag. */
  readonly language: string;
  /** The document that it is the source of. */
  readonly files: Files;
  /** Of the text's language. */
  readonly gazetteer: Gazetteer;
}

/** What an author may take or leave. Nothing of it is in a story unless they put it there. */
export interface Suggestions {
  readonly places: readonly PlaceCandidate[];
  readonly actors: readonly ActorCandidate[];
  readonly moments: readonly MomentCandidate[];
  readonly gaps: readonly GapCandidate[];
}

/** The countries that the document's zones partition, by their two-letter codes. */
function territoryOf(files: Files): string[] {
  const story = jsonIn(files, 'story.json') as Partial<StoryFile> | undefined;
  const codes = Array.isArray(story?.territory) ? story.territory : [];
  return codes.flatMap((code) => alpha2(String(code)) ?? []);
}

export function suggest({ text, language, files, gazetteer }: SuggestInput): Suggestions {
  const words = textWords(text);
  const places = placesIn(text, gazetteer, words, territoryOf(files));
  return {
    places,
    actors: actorsIn(text, gazetteer, places, words),
    moments: momentsIn(text, language, words),
    gaps: gapsIn(files),
  };
}
