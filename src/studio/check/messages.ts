import type { Story } from '../../story/model';
import type { Change } from '../document/changes';
import type { Checked } from './check';
import type { Division } from './division';

/** What the page asks of the worker: a document as it became, by what changed since the last request. */
export interface CheckRequest {
  /** Counts the requests of a page. */
  readonly version: number;
  readonly slug: string;
  readonly changes: readonly Change[];
  /** The address of the world's files, with a slash at its end. */
  readonly world: string;
  /** Whether the compiled story is wanted as well: it is copied with each answer. */
  readonly withStory: boolean;
  /** Whether what the fronts make of the territory is wanted as well. */
  readonly withDivision: boolean;
}

/** What the worker found in the document of a request. */
export interface CheckAnswer extends Omit<Checked, 'story'> {
  readonly version: number;
  readonly story?: Story | undefined;
  /** As of each situation, where they are others than in the last answer that had them; empty for none. */
  readonly divisions?: readonly Division[];
  /** "unreachable": the outline of the territory could not be fetched, and nothing is said of zones. */
  readonly ground: 'there' | 'unreachable';
}

/** A document that could not be checked, by a fault of ours: all of the next one is sent. */
export interface CheckFault {
  readonly version: number;
  readonly fault: string;
}

/** One end of the line between the page and its worker: the worker, or what it sees of the page. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
