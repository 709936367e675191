import { createRenderEffect, type JSX, untrack } from 'solid-js';
import { isServer } from 'solid-js/web';
import { type Session, useSession } from '../../session/session';
import type { Sentence } from '../../story/model';
import { markedNodes } from '../../ui/MarkedText';
import styles from './Article.module.css';
import { marked, type Run } from './marks';
import { sentenceNumber } from './sentence-number';
import { addressOf } from './follow-sentences';

/** A sentence in its paragraph: a link that selects it, with its supporting words marked. */
export function SentenceLink(props: { sentence: Sentence; language: string }) {
  const session = useSession();
  const link = untrack(() => bareLink(props.sentence, props.language, session));
  follow(
    link,
    () => props.sentence,
    () => props.language,
    session,
  );
  return link;
}

/** The link where nothing is marked, and nothing watches whether that changes. */
export function bareLink(sentence: Sentence, language: string, session: Session): JSX.Element {
  const { id } = sentence;
  const href = addressOf(id);
  const [number, name] = untrack(() => [numberOf(id, session), classOf(id, session)]);
  const words = markedNodes(marked(sentence, language, []));
  return (
    <a href={href} class={name} data-sentence={id} data-number={number}>
      {words}
    </a>
  );
}

/** Has a bare link be as it would be made now. */
export function refresh(link: JSX.Element, { id }: Sentence, session: Session): void {
  if (isServer) return;
  const element = link as HTMLAnchorElement;
  element.className = classOf(id, session);
  element.dataset['number'] = numberOf(id, session);
}

/**
 * Has a link show what is chosen, pointed at and marked. Its nodes stay where what they show is the same: what is found by
 * the browser's search, selected or has the focus stays so.
 * @param sentence the same one, as it is edited
 */
export function follow(
  link: JSX.Element,
  sentence: () => Sentence,
  language: () => string,
  session: Session,
): void {
  if (isServer) return;
  const element = link as HTMLAnchorElement;
  const { id } = untrack(sentence);
  createRenderEffect(() => {
    const isChosen = session.selection.isChosen({ kind: 'sentence', id });
    // An account is read that has nothing of it.
    const isSilent = session.accounts.account()?.sentences.has(id) === false;
    const isPointedAt = session.inArticle.isPointedAt(id);
    element.className = [
      classOf(id, session),
      isChosen && styles.chosen,
      isPointedAt && styles.pointed,
      isSilent && styles.silent,
    ]
      .filter(Boolean)
      .join(' ');
    element.dataset['number'] = numberOf(id, session);
    element.toggleAttribute('data-silent', isSilent);
    if (isChosen) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  });
  createRenderEffect<readonly Run[]>(
    (before) => {
      const claims = session.inArticle.markedIn(id);
      const current = claims.length > 0 ? session.selection.currentClaim() : undefined;
      const runs = marked(sentence(), language(), claims, current);
      if (!isSame(runs, before)) element.replaceChildren(...(markedNodes(runs) as (Node | string)[]));
      return runs;
    },
    untrack(() => marked(sentence(), language(), [])),
  );
}

const classOf = (id: string, { inArticle }: Session) =>
  inArticle.isPlaceless(id) ? `${styles.sentence} ${styles.placeless}` : String(styles.sentence);

const numberOf = (id: string, { words, inArticle }: Session) =>
  words.number(sentenceNumber(inArticle.sentences(), id));

const isSame = (some: readonly Run[], others: readonly Run[]) =>
  some.length === others.length &&
  some.every(({ text, mark }, place) => text === others[place]?.text && mark === others[place]?.mark);
