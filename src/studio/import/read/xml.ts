import { type Document, DOMParser, type Node } from '@xmldom/xmldom';
import { refuse } from './model';

/** Elements in one another, in a tree that is read at all: readers of KML call themselves for each. */
const mostDepth = 500;

/**
 * A tree of XML. One with a document type is refused: that is where entities are declared, which can grow without end.
 * @throws Refused
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw refuse('doctype');
  const tree = treeOf(text);
  if (isDeeper(tree, mostDepth)) throw refuse('too-nested', { most: mostDepth });
  return tree;
}

function treeOf(text: string): Document {
  let reason = '';
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') reason ||= String(message);
    },
  });
  try {
    const tree = parser.parseFromString(text.replace(/^\uFEFF/, '').trimStart(), 'text/xml');
    if (reason === '' && tree.documentElement) return tree;
  } catch (error) {
    reason ||= String((error as Error).message);
  }
  throw refuse('no-xml', { reason: reason.split('\n')[0]?.slice(0, 160) ?? '' });
}

function isDeeper(tree: Document, most: number): boolean {
  let depth = 0;
  let node: Node | null = tree;
  while (node) {
    if (depth > most) return true;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return false;
}
