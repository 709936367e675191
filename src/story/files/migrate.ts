import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { storyVersion } from '../schema';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a story.json of the first form in the present one, or nothing where it is not of the first. Only what
 * changed its name or its place is written anew: all else stays as it was typed, with its line ends.
 * @throws Error where the file is not JSON
 */
export function migrateStory(text: string): string | undefined {
  const root = parseTree(text);
  if (root?.type !== 'object') throw new Error('found no object; expected a story.json');
  const source = findNodeAtLocation(root, ['source']);
  const asOf = findNodeAtLocation(root, ['asOf']);
  if (findNodeAtLocation(root, ['version']) || !source || !asOf) return undefined;
  const outlineSources = findNodeAtLocation(root, ['sources']);
  const date = textOf(asOf, text);
  // Ids are small letters, digits and hyphens: "2023-04~" becomes "2023-04".
  const id = date.toLowerCase().replaceAll(/[^a-z0-9-]+|^-+/g, '') || 'situation';
  const first = root.children?.find(({ children: [key] = [] }) => key?.value !== '$schema')?.offset ?? 0;
  const edits: Edit[] = [
    { from: first, to: first, text: `"version": ${storyVersion},\n  ` },
    ...(outlineSources ? [keyed(outlineSources, 'outlineSources')] : []),
    keyed(source, 'sources'),
    { from: source.offset, to: source.offset + 1, text: '[{"id": "article",' },
    { from: end(source), to: end(source), text: ']' },
    ...renamed(source, { date: 'published', dateNote: 'note' }),
    keyed(asOf, 'situations'),
    { from: asOf.offset, to: end(asOf), text: `[{ "id": "${id}", "date": ${date} }]` },
  ];
  return edits
    .toReversed()
    .toSorted((a, b) => b.from - a.from)
    .reduce((done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), text);
}

const end = ({ offset, length }: Node) => offset + length;

const textOf = ({ offset, length }: Node, text: string) => text.slice(offset, offset + length);

/** Another key for a value. */
function keyed({ parent }: Node, key: string): Edit {
  const [node] = parent?.children ?? [];
  return node
    ? { from: node.offset, to: end(node), text: JSON.stringify(key) }
    : { from: 0, to: 0, text: '' };
}

function renamed(object: Node, keys: Readonly<Record<string, string>>): Edit[] {
  return Object.entries(keys).flatMap(([before, after]) => {
    const node = findNodeAtLocation(object, [before]);
    return node ? [keyed(node, after)] : [];
  });
}
