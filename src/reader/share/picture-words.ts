import { rowGroups } from '../../cartography/rows';
import type { Session } from '../../session/session';
import { pageAddress } from '../../session/address/page-address';
import { hasZones } from '../../story/has-zones';
import type { PictureGroup, PictureWords } from '../../session/parts/picture';
import { groupName, rowName } from '../legend/row-name';
import { spotWords } from '../route/spot-words';
import { subjectWords } from '../evidence/subject-words';

/** The text on a saved picture, so that it stands alone: title, date, credits, and what the current state hides. */
export function pictureWords(session: Session): PictureWords {
  const { story, words } = session;
  const { t, of, date, read } = words;
  return {
    title: of(story().title),
    date: hasZones(story()) ? t('zonesStandFor', { date: date(story().asOf) }) : date(story().date),
    notes: notes(session),
    legend: {
      title: t('legend'),
      groups: shownGroups(session),
      ...(hasControl(session) && { front: t('frontBand') }),
      disputed: t('disputedLine'),
      note: t('legendNote'),
    },
    credits: [
      ...story().texts.map(({ credit }) => of(credit)),
      [t('creditsText'), of(story().drawing ?? {})].join(' ').trim(),
    ],
    appName: t('appName'),
    address: pageAddress(session.address(), story().slug),
    fileName: `${story().slug}-map-${story().asOf.replaceAll(/[^\d-]+/g, '-')}-${read()}.png`,
    scale: words.scaleUnits(),
  };
}

const shownRows = ({ layers }: Session) => layers.rows().filter(({ id }) => !layers.hidden().has(id));

const hasControl = (session: Session) => shownRows(session).some(({ group }) => group === 'control');

function shownGroups(session: Session): PictureGroup[] {
  const { t } = session.words;
  const shown = shownRows(session);
  return rowGroups.flatMap((group) => {
    const rows = shown.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    const named = rows.map((row) => {
      const name = rowName(row, session.words);
      return { row, name: row.isContext ? `${name} · ${t('contextTag')}` : name };
    });
    return [{ ...(rows.length > 1 && { head: groupName(group, session.words) }), rows: named }];
  });
}

/** Keeps a run of words together in a line of either direction: "120 km" after "X-1" is no part of that name. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** What is hidden, why features are dimmed, and what the marker stands for. */
function notes(session: Session): string[] {
  const { evidence, words, layers } = session;
  const route = session.route.feature();
  const { t, of, list } = words;
  const [choice, km, account] = [session.selection.chosen(), session.route.km(), session.accounts.account()];
  const names = session.accounts.speakers().map((id) => of(evidence().nameOf('speaker', id)));
  const left = layers
    .rows()
    .filter(({ id }) => layers.hidden().has(id))
    .map((row) => rowName(row, words));
  return [
    ...(left.length > 0 ? [t('pictureHidden', { names: list(left) })] : []),
    ...(choice ? [t('pictureChosen', { name: subjectWords(session, choice).name })] : []),
    ...(account ? [t('accountShown', { speakers: list(names) })] : []),
    ...([...(account?.features.values() ?? [])].includes('implied') ? [t('accountKey')] : []),
    ...(route && km !== undefined
      ? [[of(route.name), ...spotWords(session, route, km)].filter(Boolean).map(apart).join(' · ')]
      : []),
  ];
}
