import { createSignal } from 'solid-js';
import { isToBeWritten } from '../../story/files/to-be-written';
import type { Text } from '../../story/model';
import type { Desk, Hand } from '../desk/desk';
import { nameIn } from '../desk/names';
import type { Edit } from '../document/history';
import { setSpeakersOf } from '../edits/parts';
import { createParties } from '../parties/parties';
import { addDrafted, addWords, changeDrafted, type ClaimDraft, draftOf } from './draft';
import { guessClaim } from './guess';
import { newId } from './new-id';
import { relatedFeatures } from './related';

export type ClaimForm = ReturnType<typeof createClaimForm>;

/** What an author says of the words in hand, until it is kept: a new claim, more words for one, or another of the same words. */
export function createClaimForm(desk: Desk, held: Hand) {
  const { parsed, work, words } = desk;
  const parties = createParties(desk);
  const { language, languages, allSentences: sentences, claims, features } = parsed;
  const existing = held.kind === 'claim' ? claims().find(({ id }) => id === held.id) : undefined;
  const marked = held.kind === 'words' ? held.quotes : [];
  const quotes = existing ? existing.quotes : marked;
  const first = existing
    ? draftOf(existing, features(), language())
    : guessClaim({ ...parsed, sentences }, marked);
  const [draft, setDraft] = createSignal<ClaimDraft>({
    ...first,
    statement: isToBeWritten(first.statement) ? '' : first.statement,
  });
  /** The claim that the words are added to; undefined for a new one. */
  const [target, setTarget] = createSignal<string>();
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
  const before = (): Edit[] => [
    ...parties.edits(draft().actors),
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
    keep(): void {
      const more = claims().find(({ id }) => id === target());
      if (existing) work.apply(changeDrafted(existing, draft(), features(), languages(), before()));
      else if (more) work.apply(addWords(more, marked));
      else
        work.apply(
          addDrafted(
            newId('', draft().kind, parsed.taken()),
            draft(),
            marked,
            features(),
            languages(),
            before(),
          ),
        );
    },
  };
}
