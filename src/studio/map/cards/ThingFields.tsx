import { createMemo, Show } from 'solid-js';
import { toBeWritten, isToBeWritten } from '../../../story/files/to-be-written';
import type { Text } from '../../../story/model';
import { inAll } from '../../edits/in-all';
import { changeFeature } from '../../edits/parts';
import fields from '../../fields/Fields.module.css';
import { TokenField } from '../../fields/TokenField';
import { ValidField } from '../../fields/ValidField';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { claimOptions } from './claim-options';

/** What something on the map is called, and what it rests on: claims, or the map's own need. */
export function ThingFields(props: { id: string }) {
  const desk = useMapDesk();
  const { drawn, parsed, work, t, said } = desk;
  const properties = createMemo(
    () =>
      drawn.featureOf(props.id)?.properties as
        | { name?: Text; claims?: readonly string[]; basis?: string; reason?: Text; valid?: string }
        | undefined,
  );
  const inSource = (text: Text | undefined) => {
    const words = text?.[parsed.language()] ?? '';
    return isToBeWritten(words) ? '' : words;
  };
  const change = (keys: Readonly<Record<string, unknown>>) => work.apply(changeFeature(props.id, keys));
  /** A text with the source's language changed; where nothing is left, to be written. */
  const changed = (text: Text | undefined, words: string): Text => ({
    ...inAll(parsed.languages(), text ?? {}),
    [parsed.language()]: words === '' ? toBeWritten() : words,
  });
  return (
    <Show when={properties()}>
      {(now) => (
        <>
          <label class={fields.field}>
            <span>{said('nameOf')}</span>
            <input
              type="text"
              dir="auto"
              lang={parsed.language()}
              value={inSource(now().name)}
              onInput={(event) => change({ name: changed(now().name, event.currentTarget.value) })}
            />
          </label>
          <ValidField valid={now().valid} onChange={(valid) => change({ valid })} />
          <TokenField
            label={t('restsOn')}
            options={claimOptions(desk)}
            chosen={now().claims ?? []}
            onChange={(claims) =>
              change(
                claims.length > 0 ? { claims, basis: 'article', reason: undefined } : { claims: [...claims] },
              )
            }
            removeWord={(name) => said('remove', { name })}
          />
          <Show when={(now().claims ?? []).length === 0}>
            <label class={styles.check}>
              <input
                type="checkbox"
                checked={now().basis === 'context'}
                onChange={(event) =>
                  change(
                    event.currentTarget.checked
                      ? { basis: 'context', reason: inAll(parsed.languages(), {}) }
                      : { basis: 'article', reason: undefined },
                  )
                }
              />
              {t('isContext')}
            </label>
            <Show when={now().basis === 'context'}>
              <label class={fields.field}>
                <span>{t('whyNeeded')}</span>
                <textarea
                  rows="2"
                  dir="auto"
                  lang={parsed.language()}
                  value={inSource(now().reason)}
                  onInput={(event) => change({ reason: changed(now().reason, event.currentTarget.value) })}
                />
              </label>
            </Show>
          </Show>
        </>
      )}
    </Show>
  );
}
