import type { Text } from '../../story/model';
import type { WrittenFeature } from '../desk/parsed';
import { inAll } from '../edits/in-all';

type Properties = WrittenFeature['properties'];
export type Kind = Properties['kind'];

/** Where an outline comes from, as the story's files have it. */
export type Outline = Properties['outline'];

/** What only features of a kind have. */
type Own<K extends Kind> = Omit<
  Extract<Properties, { kind: K }>,
  'kind' | 'name' | 'basis' | 'claims' | 'reason' | 'note' | 'outline'
>;

/** A feature that nobody has marked words for yet: it lacks a claim until then, or a reason to be without one. */
export function newFeature<K extends Kind>(
  kind: K,
  own: Own<K>,
  about: {
    readonly id: string;
    /** By language; those that are missing are to be written. */
    readonly name: Text;
    readonly languages: readonly string[];
    readonly geometry: WrittenFeature['geometry'];
    readonly outline: Omit<Outline, 'description'> & { readonly description: Text };
  },
): WrittenFeature {
  const { id, name, languages, geometry, outline } = about;
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      kind,
      name: inAll(languages, name),
      basis: 'article',
      claims: [],
      ...own,
      outline: { ...outline, description: inAll(languages, outline.description) },
    },
  } as unknown as WrittenFeature;
}
