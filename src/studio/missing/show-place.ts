import type { Problem } from '../../story/problems';
import type { Desk } from '../desk/desk';
import { showSentence } from '../desk/show-sentence';

/** Leads to what a problem is about: a sentence, a claim's card, or the field of the story that is to be filled in. */
export function showPlace(desk: Desk, place: string, { path }: Problem): void {
  const [sort, id = ''] = place.split(':');
  if (sort === 'claim') showClaim(desk, id, path);
  else if (sort === 'sentence') showSentence(desk, id);
  else if (sort === 'feature') desk.setSide('lists');
  else if (path[0] === 'situations' && typeof path[1] === 'number') showDate(desk, path[1], path);
  else {
    if (path[0] === 'sources') desk.source.choose(desk.source.ids()[Number(path[1])]);
    desk.setSide('story');
    // Once the panel is there.
    requestAnimationFrame(() => fieldOf(path)?.focus());
  }
}

/** Takes a claim up in the source of the quote that a problem is about. */
function showClaim({ parsed, source, setHand }: Desk, id: string, [, , list, index]: Problem['path']): void {
  const quotes = parsed.claims().find((claim) => claim.id === id)?.quotes;
  const quote = list === 'quotes' ? quotes?.[Number(index)] : undefined;
  if (quote) source.showSentence(quote.sentence);
  setHand({ kind: 'claim', id });
}

/** Leads to the map as of a date, and to what is said of it. */
function showDate({ situation, setSide }: Desk, index: number, path: Problem['path']): void {
  const id = situation.all()[index]?.id;
  if (id === undefined) return;
  situation.choose(id);
  situation.setOpen(true);
  setSide('map');
  // Where the map was opened before; else the date itself has the focus once it is there.
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.join('.'))}"]`)?.focus(),
  );
}

/** The field of a path in story.json, or of the nearest above it. */
function fieldOf(path: Problem['path']): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const name = CSS.escape(path.slice(0, length).join('.'));
    const field = document.querySelector<HTMLElement>(`[data-path="${name}"]`);
    if (field) return field;
  }
  return document.querySelector('[data-side] input, [data-side] textarea');
}
