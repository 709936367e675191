import { rowGroups } from '../../cartography/rows';
import type { AppState } from '../../session/app-state';
import { pageAddress } from '../../session/address/page-address';
import type { PictureGroup, PictureWords } from '../../session/picture';
import { groupName, rowName } from '../legend/row-name';
import { spotWords } from '../route/spot-words';
import { subjectWords } from '../evidence/subject-words';

/** What a picture of the map as it is now has to say, so that it stands alone. */
export function pictureWords(state: AppState): PictureWords {
  const { story, words } = state;
  const { t, of, date, language } = words;
  return {
    title: of(story.title),
    date: t('zonesStandFor', { date: date(story.asOf) }),
    notes: notes(state),
    legend: {
      title: t('legend'),
      groups: shownGroups(state),
      ...(hasControl(state) && { front: t('frontBand') }),
      disputed: t('disputedLine'),
      note: t('legendNote'),
    },
    credits: [of(story.credit), t('creditsText')],
    appName: t('appName'),
    address: pageAddress(state.address(), story.slug),
    fileName: `${story.slug}-map-${story.asOf.replaceAll(/[^\d-]+/g, '-')}-${language()}.png`,
    scale: words.scaleUnits(),
  };
}

const shownRows = ({ rows, hidden }: AppState) => rows.filter(({ id }) => !hidden().has(id));

const hasControl = (state: AppState) => shownRows(state).some(({ group }) => group === 'control');

function shownGroups(state: AppState): PictureGroup[] {
  const { t } = state.words;
  const shown = shownRows(state);
  return rowGroups.flatMap((group) => {
    const rows = shown.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    const named = rows.map((row) => {
      const name = rowName(row, state.words);
      return { row, name: row.isContext ? `${name} · ${t('contextTag')}` : name };
    });
    return [{ ...(rows.length > 1 && { head: groupName(group, state.words) }), rows: named }];
  });
}

/** Keeps a run of words together in a line of either direction: "120 km" after "X-1" is no part of that name. */
const apart = (words: string) => `\u2068${words}\u2069`;

/** What is left out of the map, why some of it stands back, and what its marker stands for. */
function notes(state: AppState): string[] {
  const { evidence, words, route, rows, hidden } = state;
  const { t, of, list } = words;
  const [choice, km, account] = [state.chosen(), state.km(), state.account()];
  const names = state.speakers().map((id) => of(evidence.nameOf('speaker', id)));
  const left = rows.filter(({ id }) => hidden().has(id)).map((row) => rowName(row, words));
  return [
    ...(left.length > 0 ? [t('pictureHidden', { names: list(left) })] : []),
    ...(choice ? [t('pictureChosen', { name: subjectWords(state, choice).name })] : []),
    ...(account ? [t('accountShown', { speakers: list(names) })] : []),
    ...([...(account?.features.values() ?? [])].includes('implied') ? [t('accountKey')] : []),
    ...(route && km !== undefined
      ? [[of(route.name), ...spotWords(state, route, km)].filter(Boolean).map(apart).join(' · ')]
      : []),
  ];
}
