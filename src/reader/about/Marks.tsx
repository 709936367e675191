import { For, Show } from 'solid-js';
import { type RowGroup, rowGroups } from '../../cartography/rows';
import { disputedSign, frontSign } from '../../cartography/signs';
import { useSession } from '../../session/session';
import { namedTheme } from '../../ui/paint/named-theme';
import { SignImage } from '../../ui/paint/SignImage';
import { Swatch } from '../../ui/paint/Swatch';
import { groupName, rowName } from '../legend/row-name';

const meanings = {
  control: 'markControl',
  influence: 'markInfluence',
  backing: 'markBacking',
  route: 'markRoute',
  places: 'markPlaces',
  events: 'markEvents',
  'outside-conflict': 'markOutsideConflict',
} as const satisfies Record<RowGroup, string>;

/** The signs of the map's legend, with what each kind of them means. */
export function Marks() {
  const { story, layers, words } = useSession();
  const { t } = words;
  const rowsOf = (group: RowGroup) => layers.rows().filter((row) => row.group === group);
  return (
    <>
      <For each={rowGroups.filter((group) => rowsOf(group).length > 0)}>
        {(group) => (
          <div class="about-marks">
            <h3>{groupName(group, words)}</h3>
            <p>{t(meanings[group])}</p>
            <Show when={rowsOf(group).some(({ status }) => status !== undefined)}>
              <p>{t('markAlleged')}</p>
            </Show>
            <ul>
              <For each={rowsOf(group)}>
                {(row) => (
                  <li>
                    <Swatch row={row} />
                    <span>
                      {rowName(row, words)}
                      <Show when={row.isContext}>
                        <small>{` · ${t('contextTag')}`}</small>
                      </Show>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
      <ul class="about-lines">
        <Show when={story().frontEdges.length > 0}>
          <li>
            <SignImage sign={frontSign(namedTheme)} />
            {t('frontBand')}
          </li>
        </Show>
        <li>
          <SignImage sign={disputedSign(namedTheme)} />
          {t('disputedLine')}
        </li>
      </ul>
      <p>{t('markContext', { tag: t('contextTag') })}</p>
    </>
  );
}
