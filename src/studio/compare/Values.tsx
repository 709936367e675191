import { For, Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import type { ChangedKey } from './changed-keys';
import { aroundChanges, changedWords } from './changed-words';
import { type CompareT, useCompareWords } from './compare-words';
import styles from './Compare.module.css';
import { keyWord } from './titles';
import { Words } from './Words';

/** The keys of a thing that differ, with what each version says beside that of the other. */
export function Values(props: { keys: readonly ChangedKey[]; isOfBoth: boolean }) {
  const t = useCompareWords();
  const { parsed, words } = useDesk();
  return (
    <div class={styles.values}>
      <Show when={props.isOfBoth && props.keys.length > 0}>
        <div class={styles.head} aria-hidden="true">
          <span>{t('here')}</span>
          <span>{t('there')}</span>
        </div>
      </Show>
      <For each={props.keys}>
        {({ path, before, after }) => (
          <>
            <Show when={path.length > 0}>
              <p class={styles.key}>{pathWords(path)}</p>
            </Show>
            <Show
              when={props.isOfBoth}
              fallback={
                <p class={styles.words} dir="auto">
                  {said(before ?? after)}
                </p>
              }
            >
              <div class={styles.two}>
                <Words
                  stretches={
                    typeof before === 'string' && typeof after === 'string'
                      ? aroundChanges(changedWords(before, after, languageOf(path)))
                      : [
                          { words: said(before), of: 'before' },
                          { words: said(after), of: 'after' },
                        ]
                  }
                />
              </div>
            </Show>
          </>
        )}
      </For>
    </div>
  );

  function pathWords(path: readonly (string | number)[]): string {
    return path
      .filter((key) => key !== 'properties')
      .map((key) => (typeof key === 'number' ? words.number(key + 1) : keyWord(key, t)))
      .join(' · ');
  }
  /** The language of a text: that of its last key, else the source's. */
  function languageOf(path: readonly (string | number)[]): string {
    const key = String(path.at(-1) ?? '');
    return parsed.languages().includes(key) ? key : parsed.language();
  }
  function said(value: unknown): string {
    return valueWords(value, t, words.number);
  }
}

/** A value in words: lists one after the other, what is no text by its size. */
function valueWords(value: unknown, t: CompareT, number: (value: number) => string): string {
  if (value === undefined || value === null) return t('notHere');
  if (typeof value === 'number') return number(value);
  if (value instanceof Uint8Array) return t('bytes', { count: number(Math.ceil(value.length / 1000)) });
  if (typeof value !== 'object') return shortened(String(value));
  const { coordinates } = value as { coordinates?: unknown };
  if (Array.isArray(coordinates)) return t('points', { count: number(pointsIn(coordinates)) });
  const said = Object.values(value).map((one) => valueWords(one, t, number));
  return said.join(Array.isArray(value) ? ' · ' : ', ');
}

const pointsIn = (coordinates: readonly unknown[]): number =>
  Array.isArray(coordinates[0])
    ? coordinates.reduce<number>((sum, one) => sum + pointsIn(one as unknown[]), 0)
    : 1;

const shortened = (text: string) => (text.length > 1200 ? `${text.slice(0, 1200)}…` : text);
