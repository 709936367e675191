import type { Text } from '../../../story/model';
import { inAll } from '../../edits/in-all';
import type { WrittenActor } from '../../edits/parts';
import type { Thing } from '../read/model';
import type { Party } from './choices';

/** Finds the party of each thing, and makes those that the story does not have. */
export function createParties(
  actors: readonly { readonly id: string; readonly name: Text }[],
  languages: readonly string[],
  newId: (name: string, sort: string) => string,
) {
  const known = new Map(
    actors.flatMap(({ id, name }) => [id, ...Object.values(name)].map((one) => [folded(one), id] as const)),
  );
  const made: Omit<WrittenActor, 'tint'>[] = [];

  function named(name: string, kind: WrittenActor['kind']): string {
    const there = known.get(folded(name));
    if (there !== undefined) return there;
    const id = newId(name, 'actor');
    const own = isArabic(name) ? languages.filter(usesArabic) : languages.filter((one) => !usesArabic(one));
    made.push({ id, name: inAll(languages, Object.fromEntries(own.map((one) => [one, name]))), kind });
    known.set(folded(name), id);
    return id;
  }

  return {
    made,
    /** The id of the party; nothing where none is chosen, or the thing has no value for it. */
    of(party: Party | undefined, thing?: Thing): string | undefined {
      switch (party?.by) {
        case undefined:
          return undefined;
        case 'actor':
          return party.id;
        case 'name':
          return party.name.trim() === '' ? undefined : named(party.name.trim(), party.kind);
        case 'property': {
          const name = thing?.properties[party.property];
          return name === undefined ? undefined : named(name, party.kind);
        }
        default:
          return party satisfies never;
      }
    },
  };
}

/** Whether a choice names somebody. */
export const isNamed = (party: Party | undefined): boolean =>
  party !== undefined && (party.by !== 'name' || party.name.trim() !== '');

const folded = (name: string) => name.trim().toLowerCase();
const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
const usesArabic = (language: string) => /^(ar|fa|ur|ckb|ps)\b/.test(language);
