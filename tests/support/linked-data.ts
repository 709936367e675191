import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { annoContext, annoUrl } from './anno-context';

/** A node of a flattened document: values by the full address of their property. */
export type Node = Readonly<Record<string, unknown>>;

interface Value {
  readonly '@id'?: string;
  readonly '@value'?: string | number;
  readonly '@language'?: string;
  readonly '@list'?: readonly Value[];
}

export const nquads = 'application/n-quads';

/**
 * How a document that stands at an address is read: whatever the vocabulary does not know is refused instead of left
 * out, and nothing is fetched: `asked` collects the contexts that were wanted.
 */
export function reading(base: string, asked: string[] = []) {
  return {
    base,
    safe: true,
    documentLoader: async (url: string) => {
      asked.push(url);
      if (url !== annoUrl) throw new Error(`${url} is not the context of Web Annotations.`);
      return { documentUrl: url, document: annoContext as NodeObject };
    },
  };
}

/** The document's nodes, each once, with no context left. */
export const flat = async (document: JsonLdDocument, base: string): Promise<readonly Node[]> =>
  (await jsonld.flatten(document, undefined, reading(base))) as unknown as Node[];

/** The nodes of an RDF graph, written as N-Quads. */
export const fromQuads = async (quads: string): Promise<readonly Node[]> =>
  (await jsonld.fromRDF(quads, { format: nquads })) as unknown as Node[];

/** A walk over nodes, by the names of the vocabularies. */
export function walk(nodes: readonly Node[]) {
  const known = new Map(nodes.map((node) => [node['@id'], node]));
  const values = (node: Node, property: string) => (node[property] ?? []) as readonly Value[];
  const one = (node: Node, property: string): Value | undefined => {
    const [found, ...rest] = values(node, property);
    if (rest.length > 0) throw new Error(`${node['@id']} has ${property} more than once.`);
    return found;
  };
  const follow = (value: Value | undefined): Node => {
    const found = known.get(value?.['@id']);
    if (!found) throw new Error(`No node is known as ${value?.['@id']}.`);
    return found;
  };
  const ofType = (type: string, among = nodes) =>
    among.filter((node) => ((node['@type'] ?? []) as readonly string[]).includes(type));
  return { values, one, follow, ofType };
}
