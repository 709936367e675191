import { For } from 'solid-js';
import { setMeta } from '../../edits/parts';
import fields from '../../fields/Fields.module.css';
import { KmField } from '../../fields/KmField';
import { nameIn } from '../../desk/names';
import { inAll } from '../../edits/in-all';
import { newId } from '../../marking/new-id';
import { Select } from '../../fields/Select';
import { useMapDesk } from '../map-desk';
import type { Origin } from '../origin';
import styles from '../Map.module.css';

const another = '+';

/** Where an outline comes from: from whom, as of when, how far it can be off, and how it was made. */
export function OriginFields(props: {
  origin: Origin;
  onChange: (keys: Partial<Origin>) => void;
  isOpen?: boolean;
}) {
  const { parsed, words, work, t } = useMapDesk();
  const sources = () => parsed.story()?.outlineSources ?? [];
  const sourceName = (id: string) =>
    nameIn(sources().find((one) => one.id === id)?.name, [words.language(), parsed.language()], id);
  /** Adds a source by its name, and chooses it. */
  function addSource(name: string): void {
    const id = newId(
      name,
      'source',
      sources().map((one) => one.id),
    );
    work.apply(
      setMeta(['outlineSources', sources().length], {
        id,
        name: inAll(parsed.languages(), { [parsed.language()]: name }),
      }),
    );
    props.onChange({ source: id });
  }
  return (
    <details class={styles.origin} open={props.isOpen}>
      <summary>
        {t('origin', {
          source: sourceName(props.origin.source),
          date: props.origin.asOf,
          km: words.number(props.origin.precisionKm),
        })}
      </summary>
      <Select
        label={t('originSource')}
        options={[
          ...sources().map(({ id }) => ({ value: id, label: sourceName(id) })),
          { value: another, label: t('originAnother') },
        ]}
        value={props.origin.source}
        onChoose={(source) => props.onChange({ source })}
      />
      <For each={props.origin.source === another ? [another] : []}>
        {() => (
          <label class={fields.field}>
            <span>{t('originName')}</span>
            <input
              type="text"
              dir="auto"
              onChange={(event) => {
                const name = event.currentTarget.value.trim();
                if (name !== '') addSource(name);
              }}
            />
          </label>
        )}
      </For>
      <div class={fields.pair}>
        <label class={fields.field}>
          <span>{t('originDate')}</span>
          <input
            type="text"
            dir="ltr"
            value={props.origin.asOf}
            onChange={(event) => props.onChange({ asOf: event.currentTarget.value.trim() })}
          />
        </label>
        <KmField
          label={t('doubtKm')}
          km={props.origin.precisionKm}
          onChange={(precisionKm) => props.onChange({ precisionKm })}
        />
      </div>
      <label class={fields.field}>
        <span>{t('originHow')}</span>
        <textarea
          rows="2"
          dir="auto"
          lang={parsed.language()}
          placeholder={t('originHowHint')}
          value={props.origin.description[parsed.language()] ?? ''}
          onChange={(event) =>
            props.onChange({
              description: {
                ...props.origin.description,
                [parsed.language()]: event.currentTarget.value.trim(),
              },
            })
          }
        />
      </label>
    </details>
  );
}
