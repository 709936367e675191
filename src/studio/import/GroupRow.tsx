import { For, Match, Show, Switch } from 'solid-js';
import { nameOfLanguage } from '../../i18n/name-of-language';
import { useDesk } from '../desk/desk';
import { KmField } from '../fields/KmField';
import { Select } from '../fields/Select';
import { EventFields } from './EventFields';
import { becomesWords, madeWords, shapeWords } from './import-words';
import styles from './Import.module.css';
import type { Importing } from './importing';
import { PartyChoice } from './PartyChoice';
import { type Becomes, possible } from './plan/choices';
import type { GroupInfo } from './worker/messages';

/** The shapes of one sort in one layer: what they become, how, and what comes of it. */
export function GroupRow(props: { group: GroupInfo; importing: Importing }) {
  const { parsed, words } = useDesk();
  // Constant.
  const { it, choices, changeGroup, plan } = props.importing;
  const { id, kind, properties } = props.group;
  const choice = () => choices()?.groups[id];
  const becomes = () => choice()?.becomes ?? 'nothing';
  const result = () => plan()?.groups.find((one) => one.id === id);
  const columns = (none: string) => [
    { value: '', label: none },
    ...properties.map(({ key, sample }) => ({ value: key, label: `${key}: ${sample.slice(0, 40)}` })),
  ];
  return (
    <tr>
      <th scope="row" class={styles.layer}>
        <bdi>{props.group.layer}</bdi>
        <small>{it(shapeWords[kind], { count: words.number(props.group.count) })}</small>
      </th>
      <td aria-label={it('becomes')}>
        <Select
          label={it('becomes')}
          options={possible[kind].map((value) => ({
            value: value as Becomes,
            label: it(becomesWords[value]),
          }))}
          value={becomes()}
          onChoose={(value) => changeGroup(id, { becomes: value })}
        />
      </td>
      <td class={styles.details} aria-label={it('details')}>
        <Show when={becomes() !== 'nothing'}>
          <Show when={becomes() !== 'front'}>
            <For each={parsed.languages()}>
              {(language) => (
                <Select
                  label={it('nameFrom', { language: nameOfLanguage(language, words.language()) })}
                  options={columns(it('toBeWritten'))}
                  value={choice()?.names[language] ?? ''}
                  onChoose={(property) => {
                    const { [language]: _, ...others } = choice()?.names ?? {};
                    changeGroup(id, {
                      names: property === '' ? others : { ...others, [language]: property },
                    });
                  }}
                />
              )}
            </For>
          </Show>
          <Switch>
            <Match when={becomes() === 'event'}>
              <EventFields group={props.group} importing={props.importing} />
            </Match>
            <Match when={becomes() === 'zone' || becomes() === 'influence'}>
              <PartyChoice
                label={it(becomes() === 'zone' ? 'holder' : 'whoseInfluence')}
                none={it('chooseParty')}
                party={choice()?.party}
                properties={properties}
                importing={props.importing}
                onChange={(party) => changeGroup(id, { party })}
              />
            </Match>
          </Switch>
          <KmField
            label={it('precision')}
            km={choice()?.precisionKm}
            onChange={(precisionKm) => changeGroup(id, { precisionKm })}
            hint={
              <Show when={choice()?.precision}>
                {(codes) => <small>{it('precisionByCode', { property: codes().property })}</small>}
              </Show>
            }
          />
        </Show>
      </td>
      <td class={styles.result} aria-label={it('result')}>
        <Show when={result()}>
          {(made) => (
            <>
              <strong>{it(madeWords[made().becomes], { count: words.number(made().made) })}</strong>
              <Show when={kind !== 'point' && made().becomes !== 'nothing'}>
                <small>
                  {it('positions', {
                    before: words.number(made().before),
                    after: words.number(made().after),
                  })}
                </small>
              </Show>
            </>
          )}
        </Show>
      </td>
    </tr>
  );
}
