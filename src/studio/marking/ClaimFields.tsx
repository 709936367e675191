import { For, Show } from 'solid-js';
import { claimKinds, claimStatuses, supportKinds } from '../../story/schema/claim-kinds';
import { Choices } from '../../ui/Choices';
import { useDesk } from '../desk/desk';
import fields from '../fields/Fields.module.css';
import { Select } from '../fields/Select';
import { TokenField } from '../fields/TokenField';
import { ValidField } from '../fields/ValidField';
import { PartyFields } from '../parties/PartyFields';
import type { ClaimForm } from './claim-form';
import { relates } from './draft';
import { kindWords, modes, modeWords, statusWords, supportWords } from './kind-words';
import styles from './Marking.module.css';

/** What marked words say, who says it, and what of it the map shows. */
export function ClaimFields(props: { form: ClaimForm; first: (field: HTMLSelectElement) => void }) {
  const { parsed, t, speakerName } = useDesk();
  // Constant: another thing in hand has another card.
  const { form } = props;
  const { draft, change, parties } = form;
  const options = () => parties.all().map(({ id, name }) => ({ value: id, label: name }));
  const removeWord = (name: string) => t('remove', { name });
  return (
    <>
      <div class={fields.pair}>
        <Select
          label={t('whatItSays')}
          options={claimKinds.map((value) => ({ value, label: t(kindWords[value]) }))}
          value={draft().kind}
          onChoose={(kind) => change({ kind })}
          ref={props.first}
        />
        <Select
          label={t('whoSaysIt')}
          options={parsed.speakers().map((one) => ({ value: one.id, label: speakerName(one) }))}
          value={draft().speaker}
          onChoose={(speaker) => change({ speaker })}
        />
      </div>
      <div class={styles.choices}>
        <Choices
          name="mode"
          label={t('how')}
          look="pills"
          options={modes.map((value) => ({ value, label: t(modeWords[value]) }))}
          value={draft().mode}
          onChoose={(mode) => change({ mode })}
        />
        <Choices
          name="status"
          label={t('howSure')}
          look="pills"
          options={claimStatuses.map((value) => ({ value, label: t(statusWords[value]) }))}
          value={draft().status}
          onChoose={(status) => change({ status })}
        />
      </div>
      <Show when={draft().mode === 'view'}>
        <Select
          label={t('whoseView')}
          options={options()}
          value={draft().viewOf}
          placeholder={t('choose')}
          onChoose={(viewOf) => change({ viewOf })}
        />
      </Show>
      <PartyFields
        label={t('parties')}
        parties={parties}
        chosen={draft().actors}
        onChange={form.chooseParties}
      />
      <Show when={relates(draft().kind) && draft().actors.length > 0}>
        <div class={fields.pair}>
          <Select
            label={t('whoDoes')}
            options={options()}
            value={draft().from}
            placeholder={t('choose')}
            onChoose={(from) => change({ from })}
          />
          <TokenField
            label={t('toWhom')}
            options={parties.all().filter(({ id }) => draft().actors.includes(id) && id !== draft().from)}
            chosen={draft().to}
            onChange={(to) => change({ to })}
            removeWord={removeWord}
          />
        </div>
      </Show>
      <Show when={draft().kind === 'backs'}>
        <fieldset class={styles.supports}>
          <legend>{t('withWhat')}</legend>
          <For each={supportKinds}>
            {(kind) => (
              <label>
                <input
                  type="checkbox"
                  checked={draft().support.includes(kind)}
                  onChange={() =>
                    change({
                      support: supportKinds.filter((one) => (one === kind) !== draft().support.includes(one)),
                    })
                  }
                />
                {t(supportWords[kind])}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={form.things().length > 0}>
        <TokenField
          label={t('onTheMap')}
          options={form.things()}
          chosen={draft().features}
          onChange={(chosen) => change({ features: chosen })}
          removeWord={removeWord}
        />
      </Show>
      <ValidField valid={draft().valid} onChange={(valid) => change({ valid })} />
      <label class={fields.field}>
        <span>{t('inPlainWords')}</span>
        <input
          type="text"
          lang={parsed.language()}
          dir="auto"
          maxlength="4000"
          value={draft().statement}
          onInput={(event) => change({ statement: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
