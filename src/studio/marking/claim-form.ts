import { createSignal } from 'solid-js';
import { isToBeWritten } from '../../story/files/to-be-written';
import type { Text } from '../../story/model';
import type { Desk, Hand } from '../desk/desk';
import { nameIn } from '../desk/names';
import type { Edit } from '../document/history';
import { inAll } from '../edits/in-all';
import { newParty } from '../edits/new-party';
import { setSpeakersOf } from '../edits/parts';
import { addDrafted, addWords, changeDrafted, type ClaimDraft, draftOf } from './draft';
import { guessClaim } from './guess';
import type { ActorKind } from './kind-words';
import { newId } from './new-id';
import { relatedFeatures } from './related';

/** A party that is not in the story yet; its kind is for the author to say. */
interface MadeParty {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind | undefined;
}

export type ClaimForm = ReturnType<typeof createClaimForm>;

/** What an author says of the words in hand, until it is kept: a new claim, more words for one, or another of the same words. */
export function createClaimForm({ parsed, work, words }: Desk, held: Hand) {
  const { language, languages, sentences, claims, actors, features } = parsed;
  const existing = held.kind === 'claim' ? claims().find(({ id }) => id === held.id) : undefined;
  const marked = held.kind === 'words' ? held.quotes : [];
  const quotes = existing ? existing.quotes : marked;
  const first = existing ? draftOf(existing, features(), language()) : guessClaim(parsed, marked);
  const [draft, setDraft] = createSignal<ClaimDraft>({
    ...first,
    statement: isToBeWritten(first.statement) ? '' : first.statement,
  });
  /** The claim that the words are added to; undefined for a new one. */
  const [target, setTarget] = createSignal<string>();
  const [made, setMade] = createSignal<readonly MadeParty[]>([]);
  /** What of the map the author has chosen or taken away is left as it is. */
  let isMapChosen = existing !== undefined;
  const change = (keys: Partial<ClaimDraft>) => {
    isMapChosen ||= keys.features !== undefined;
    setDraft((now) => {
      const next = { ...now, ...keys };
      if (isMapChosen || (keys.kind === undefined && keys.actors === undefined)) return next;
      const related = relatedFeatures(next.kind, next.actors, features());
      return { ...next, features: [...new Set([...first.features, ...related])] };
    });
  };
  const nameOf = (text: Text | undefined, id: string) => nameIn(text, [language(), words.language()], id);
  const parties = () => [
    ...actors().map(({ id, name }) => ({ id, name: nameOf(name, id) })),
    ...made().filter(({ id }) => !actors().some((one) => one.id === id)),
  ];
  const taken = () => [...parsed.taken(), ...made().map(({ id }) => id)];
  /** Those of the new parties that the claim speaks of. */
  const wantedParties = () => made().filter(({ id }) => draft().actors.includes(id));
  const before = (): Edit[] => [
    ...wantedParties().flatMap(({ id, name, kind }) =>
      kind === undefined ? [] : [newParty(id, inAll(languages(), { [language()]: name }), kind)],
    ),
    // Whoever says a claim also says the sentences of its words.
    ...sentences()
      .filter(({ id }) => quotes.some(({ sentence }) => sentence === id))
      .filter(({ speakers: all }) => !all.includes(draft().speaker))
      .map(({ id, speakers: all }) => setSpeakersOf(id, [...all, draft().speaker])),
  ];
  return {
    existing,
    quotes,
    draft,
    change,
    target,
    setTarget,
    parties,
    wantedParties,
    /** What the map shows, by its name. */
    things: () =>
      features().map(({ id, properties }) => ({
        id,
        name: nameOf((properties as { name?: Text }).name, id),
      })),
    /** Chooses parties: the first is who does it, until somebody says otherwise. */
    chooseParties(chosen: readonly string[]): void {
      const { from, to } = draft();
      const doer = from !== undefined && chosen.includes(from) ? from : chosen[0];
      const others = to.filter((id) => chosen.includes(id));
      change({
        actors: chosen,
        from: doer,
        to: others.length > 0 ? others : chosen.filter((id) => id !== doer).slice(0, 1),
      });
    },
    /** Makes a party; gives its id. */
    makeParty(name: string): string {
      const id = newId(name, 'actor', taken());
      setMade((all) => [...all, { id, name, kind: undefined }]);
      return id;
    },
    setKindOf: (id: string, kind: ActorKind) =>
      setMade((all) => all.map((one) => (one.id === id ? { ...one, kind } : one))),
    keep(): void {
      const more = claims().find(({ id }) => id === target());
      if (existing) work.apply(changeDrafted(existing, draft(), features(), languages(), before()));
      else if (more) work.apply(addWords(more, marked));
      else
        work.apply(
          addDrafted(newId('', draft().kind, taken()), draft(), marked, features(), languages(), before()),
        );
    },
  };
}
