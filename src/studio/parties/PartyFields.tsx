import { For } from 'solid-js';
import { Select } from '../fields/Select';
import { TokenField } from '../fields/TokenField';
import { actorKinds, actorKindWords } from '../marking/kind-words';
import { useDesk } from '../desk/desk';
import type { Parties } from './parties';

/** Parties by their names; a new one is made of what is typed, and asked what it is. */
export function PartyFields(props: {
  label: string;
  parties: Parties;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { t } = useDesk();
  // Constant: a card has one list of parties.
  const { all, make, madeOf, setKind } = props.parties;
  return (
    <>
      <TokenField
        label={props.label}
        options={all()}
        chosen={props.chosen}
        onChange={(chosen) => props.onChange(chosen)}
        onMake={make}
        makeWord={(name) => t('makeParty', { name })}
        removeWord={(name) => t('remove', { name })}
      />
      <For each={madeOf(props.chosen).map(({ id }) => id)}>
        {(id) => {
          const party = () => madeOf([id])[0];
          return (
            <Select
              label={t('whatIs', { name: party()?.name ?? id })}
              options={actorKinds.map((value) => ({ value, label: t(actorKindWords[value]) }))}
              value={party()?.kind}
              placeholder={t('choose')}
              isRequired
              onChoose={(kind) => setKind(id, kind)}
            />
          );
        }}
      </For>
    </>
  );
}
