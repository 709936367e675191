import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../problems';
import type { StoryFolder } from './parse';

/** Counted from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What stands in a file of a folder, such as a problem. */
interface Standing {
  /** `<slug>/<name>` */
  readonly file: string;
  readonly path: JsonPath;
  /** UTF-16 units into the file, where no path leads. */
  readonly offset?: number;
}

/** Where problems stand in the texts of a folder: at the value of their path, or at its nearest ancestor. */
export function placesIn({ slug, files }: StoryFolder): (standing: Standing) => Place {
  const known = new Map<string, ReturnType<typeof placesOf>>();
  return ({ file, path, offset }) => {
    const places = known.get(file) ?? placesOf(files.get(file.slice(slug.length + 1)) ?? '');
    known.set(file, places);
    return places(path, offset);
  };
}

function placesOf(text: string): (path: JsonPath, offset?: number) => Place {
  const starts = lineStarts(text);
  let root: Node | undefined;
  return (path, offset) => {
    if (offset !== undefined) return placeAt(starts, offset);
    root ??= parseTree(text);
    return placeAt(starts, root ? nodeAt(root, path).offset : 0);
  };
}

/** The node at a path, or the deepest one on the way to it. */
function nodeAt(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
