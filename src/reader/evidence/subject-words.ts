import type { Session } from '../../session/session';
import { actorKindName, toldName, withStatus } from '../../session/told';
import type { Relation, Text } from '../../story/model';
import type { Choice } from '../../story/subject';
import { sentenceNumber } from '../article/sentence-number';

/** The story, and the language in which it is told. */
export type Telling = Pick<Session, 'story' | 'evidence' | 'words'>;

const relationNames = {
  backs: 'relationBacks',
  'allied-with': 'relationAllied',
  opposes: 'relationOpposes',
  mediates: 'relationMediates',
  wants: 'relationWants',
  accuses: 'relationAccuses',
  attacks: 'relationAttacks',
  'holds-talks': 'relationTalks',
} as const;

/** A relation in a few words: who does what, and to whom; and whether that is alleged, or denied. */
export function relationName({ evidence, words }: Telling, { kind, from, to, status }: Relation): string {
  const name = (id: string) => words.of(evidence().nameOf('actor', id));
  const plain =
    to === undefined
      ? words.t('wantsAlone', { from: name(from) })
      : words.t(relationNames[kind], { from: name(from), to: name(to) });
  return withStatus(plain, status, words);
}

/** What is chosen in words: of what kind it is, its name, and what there is to note about it. */
export function subjectWords(
  telling: Telling,
  { kind, id }: Choice,
): { kind: string; name: string; note?: Text | undefined } {
  const { story, evidence, words } = telling;
  const { t, of } = words;
  switch (kind) {
    case 'feature': {
      const feature = evidence().featureById.get(id);
      return { kind: '', name: feature ? toldName(feature, words) : '' };
    }
    case 'sentence':
      return { kind: '', name: t('inSentence', { number: sentenceNumber(story().sentences, id) }) };
    case 'claim': {
      const claim = evidence().claimById.get(id);
      return { kind: t('kindClaim'), name: withStatus(of(claim?.statement ?? {}), claim?.status, words) };
    }
    case 'actor': {
      const actor = evidence().actorById.get(id);
      const kinds = [t('kindActor'), ...(actor ? [actorKindName(actor, words)] : [])];
      return { kind: kinds.join(' · '), name: of(actor?.name ?? {}) };
    }
    case 'relation': {
      const relation = story().relations.relations.find((one) => one.id === id);
      return { kind: t('kindRelation'), name: relation ? relationName(telling, relation) : id };
    }
    case 'moment': {
      const moment = story().moments.find((one) => one.id === id);
      const dated = moment && t(moment.dated === 'article' ? 'datedArticle' : 'datedContext');
      return {
        kind: moment ? `${t('kindMoment')} · ${words.date(moment.date)} · ${dated}` : '',
        name: of(moment?.name ?? {}),
        note: moment?.note,
      };
    }
    default:
      return kind satisfies never;
  }
}
