import { createMemo, Show } from 'solid-js';
import { toBeWritten, isToBeWritten } from '../../../story/files/to-be-written';
import type { Text } from '../../../story/model';
import { inAll } from '../../edits/in-all';
import { changeFeature } from '../../edits/parts';
import fields from '../../fields/Fields.module.css';
import { TokenField } from '../../fields/TokenField';
import { kindWords } from '../../marking/kind-words';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

/** So much of a claim's words is shown in a list of them, in UTF-16 units. */
const listed = 70;

/** What something on the map is called, and what it rests on: claims, or the map's own need. */
export function ThingFields(props: { id: string }) {
  const { drawn, parsed, work, t, said } = useMapDesk();
  const properties = createMemo(
    () =>
      drawn.featureOf(props.id)?.properties as
        | { name?: Text; claims?: readonly string[]; basis?: string; reason?: Text }
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
          <TokenField
            label={t('restsOn')}
            options={parsed.claims().map(({ id, kind, quotes }) => ({
              id,
              name: `${said(kindWords[kind])} · ${quotes[0]?.exact ?? id}`.slice(0, listed),
            }))}
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
