import { Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import { nameIn } from '../desk/names';
import fields from '../fields/Fields.module.css';
import { Select } from '../fields/Select';
import { type ActorKind, actorKinds, actorKindWords } from '../marking/kind-words';
import type { Importing } from './importing';
import type { Party } from './plan/choices';
import type { PropertyInfo } from './plan/groups';

/** A party of the story, a new one, or one for each value of a column. */
export function PartyChoice(props: {
  label: string;
  /** What stands there while nobody is chosen. */
  none: string;
  party: Party | undefined;
  properties: readonly PropertyInfo[];
  importing: Importing;
  onChange: (party: Party | undefined) => void;
}) {
  const { parsed, words, t } = useDesk();
  // Constant.
  const { it } = props.importing;
  const kind = () => (props.party && 'kind' in props.party ? props.party.kind : 'armed-groups');
  const options = () => [
    { value: '', label: props.none },
    ...parsed.actors().map(({ id, name }) => ({
      value: `actor ${id}`,
      label: nameIn(name, [words.language(), parsed.language()], id),
    })),
    { value: 'name', label: it('newParty') },
    ...(props.properties.length > 0 ? [{ value: 'property', label: it('partyByProperty') }] : []),
  ];
  const value = () => (props.party?.by === 'actor' ? `actor ${props.party.id}` : (props.party?.by ?? ''));
  function choose(chosen: string): void {
    if (chosen === '') props.onChange(undefined);
    else if (chosen === 'name') props.onChange({ by: 'name', name: '', kind: kind() });
    else if (chosen === 'property')
      props.onChange({ by: 'property', property: props.properties[0]?.key ?? '', kind: kind() });
    else props.onChange({ by: 'actor', id: chosen.slice('actor '.length) });
  }
  const byName = () => (props.party?.by === 'name' ? props.party : undefined);
  const byProperty = () => (props.party?.by === 'property' ? props.party : undefined);
  return (
    <>
      <Select label={props.label} options={options()} value={value()} onChoose={choose} />
      <Show when={byName()}>
        {(party) => (
          <label class={fields.field}>
            <span>{it('partyName')}</span>
            <input
              type="text"
              dir="auto"
              value={party().name}
              onChange={(event) => props.onChange({ ...party(), name: event.currentTarget.value })}
            />
          </label>
        )}
      </Show>
      <Show when={byProperty()}>
        {(party) => (
          <Select
            label={it('partyProperty')}
            options={props.properties.map(({ key, sample }) => ({
              value: key,
              label: `${key}: ${sample.slice(0, 40)}`,
            }))}
            value={party().property}
            onChoose={(property) => props.onChange({ ...party(), property })}
          />
        )}
      </Show>
      <Show when={byName() ?? byProperty()}>
        {(party) => (
          <Select
            label={it('partyKind')}
            options={actorKinds.map((one) => ({ value: one, label: t(actorKindWords[one]) }))}
            value={party().kind}
            onChoose={(chosen: ActorKind) => props.onChange({ ...party(), kind: chosen })}
          />
        )}
      </Show>
    </>
  );
}
