import { createSignal } from 'solid-js';
import type { Desk } from '../desk/desk';
import { nameIn } from '../desk/names';
import type { Edit } from '../document/history';
import { inAll } from '../edits/in-all';
import { newParty } from '../edits/new-party';
import type { ActorKind } from '../marking/kind-words';
import { newId } from '../marking/new-id';

/** A party that is not in the story yet; its kind is for the author to say. */
interface Made {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | undefined;
}

export type Parties = ReturnType<typeof createParties>;

/** The parties of the story, and those that an author names for the first time on a card. */
export function createParties({ parsed, words }: Pick<Desk, 'parsed' | 'words'>) {
  const { actors, language, languages } = parsed;
  const [made, setMade] = createSignal<readonly Made[]>([]);
  return {
    all: () => [
      ...actors().map(({ id, name }) => ({ id, name: nameIn(name, [language(), words.language()], id) })),
      ...made().filter(({ id }) => !actors().some((one) => one.id === id)),
    ],
    make(name: string): string {
      const id = newId(name, 'actor', [...parsed.taken(), ...made().map((one) => one.id)]);
      setMade((all) => [...all, { id, name, kind: undefined }]);
      return id;
    },
    /** Of some parties, those that are new: what they are is still to be said. */
    madeOf: (ids: readonly string[]) => made().filter(({ id }) => ids.includes(id)),
    setKind: (id: string, kind: ActorKind) =>
      setMade((all) => all.map((one) => (one.id === id ? { ...one, kind } : one))),
    /** The edits that put the new ones of some parties into the story. */
    edits: (ids: readonly string[]): Edit[] =>
      made()
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ id, name, kind }) =>
          kind === undefined ? [] : [newParty(id, inAll(languages(), { [language()]: name }), kind)],
        ),
    /** The name of a party in each language in which it has one. */
    nameOf: (id: string) =>
      actors().find((one) => one.id === id)?.name ?? {
        [language()]: made().find((one) => one.id === id)?.name ?? id,
      },
  };
}
