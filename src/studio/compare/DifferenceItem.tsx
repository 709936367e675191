import type { Geometry } from 'geojson';
import { createMemo, createUniqueId, Show } from 'solid-js';
import { groupBy } from '../../story/group-by';
import { useDesk } from '../desk/desk';
import { changedKeys } from './changed-keys';
import type { Difference } from './compare';
import { useCompareWords } from './compare-words';
import type { Comparing, Listed } from './comparing';
import styles from './Compare.module.css';
import { ShapesMap } from './ShapesMap';
import { sortWords, titleOf } from './titles';
import { Values } from './Values';

const hows = { added: 'howAdded', changed: 'howChanged', gone: 'howGone' } as const;
/** Told apart by a sign too, not by colour alone. */
const signs = { added: '+', changed: '≠', gone: '−' } as const;
/** So many of what is needed are named, the rest by number. */
const named = 3;

/** One difference: what it is of, what each version says, and the ways to take it over. */
export function DifferenceItem(props: {
  listed: Listed;
  comparing: Comparing;
  onTake: (some: readonly Difference[], from: HTMLElement) => void;
}) {
  const desk = useDesk();
  const t = useCompareWords();
  const { words } = desk;
  const id = createUniqueId();
  const one = () => props.listed.one;
  const title = (of: Difference) => titleOf(of, desk, t);
  const needs = createMemo(() => (props.listed.isTaken ? [] : props.comparing.needs(one())));
  const keys = createMemo(() => {
    const { before, after } = one();
    const all = changedKeys(shown(before?.value), shown(after?.value));
    const moved = before && after && before.file !== after.file;
    const file = { path: ['file'], before: before?.file, after: after?.file };
    return [...(moved ? [file] : []), ...all.filter(({ path }) => path.at(-1) !== 'geometry')];
  });
  const shapes = createMemo(() => {
    const [before, after] = [geometryOf(one().before?.value), geometryOf(one().after?.value)];
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return (one().sort === 'feature' || one().sort === 'front') && !isSame ? { before, after } : undefined;
  });
  return (
    <li class={styles.item} data-how={one().how} data-taken={props.listed.isTaken ? '' : undefined}>
      <p class={styles.title} id={id}>
        <span class={styles.sign} aria-hidden="true">
          {signs[one().how]}
        </span>
        <Show when={props.listed.isTaken} fallback={<bdi>{title(one())}</bdi>}>
          <s>
            <bdi>{title(one())}</bdi>
          </s>
        </Show>
        <small>{t(props.listed.isTaken ? 'isTaken' : hows[one().how])}</small>
      </p>
      <Show when={!props.listed.isTaken}>
        <Show when={one().how === 'changed'} fallback={<Whole />}>
          <Values keys={keys()} isOfBoth />
        </Show>
        <Show when={shapes()}>{(both) => <ShapesMap before={both().before} after={both().after} />}</Show>
        <Show when={needs().length > 0}>
          <p class={styles.needs}>{t('needs', { list: needsWords() })}</p>
        </Show>
        <p class={styles.actions}>
          <Show when={needs().length > 0}>
            <TakeButton word="takeWith" some={[one(), ...needs()]} />
          </Show>
          <TakeButton
            word={needs().length > 0 ? 'takeAlone' : one().how === 'gone' ? 'takeRemoval' : 'take'}
            some={[one()]}
          />
        </p>
      </Show>
    </li>
  );

  /** What is needed by name, or, where it is much, by number. */
  function needsWords(): string {
    if (needs().length <= named) return words.list(needs().map((other) => `“${title(other)}”`));
    const sorts = groupBy(needs(), ({ sort }) => sortWords[sort]);
    return words.list([...sorts].map(([word, some]) => `${t(word)} (${words.number(some.length)})`));
  }

  function TakeButton(own: {
    word: 'take' | 'takeWith' | 'takeAlone' | 'takeRemoval';
    some: readonly Difference[];
  }) {
    return (
      <button
        type="button"
        class={styles.take}
        data-take
        aria-label={t('takeOf', { take: t(own.word), title: title(one()) })}
        onClick={(event) => props.onTake(own.some, event.currentTarget)}
      >
        {t(own.word)}
      </button>
    );
  }

  /** What only one version has: folded, as there is nothing beside it. */
  function Whole() {
    return (
      <details class={styles.whole}>
        <summary aria-describedby={id}>{t('showValues')}</summary>
        <Values keys={topKeys(one())} isOfBoth={false} />
      </details>
    );
  }
}

/** The keys of a thing that one version has. */
function topKeys({ before, after }: Difference) {
  const value = shown((after ?? before)?.value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array)
    return [{ path: [], before: value, after: undefined }];
  const { properties, geometry: _, type: __, ...rest } = value as Readonly<Record<string, unknown>>;
  return Object.entries({ ...rest, ...(properties as object | undefined) }).map(([key, said]) => ({
    path: [key],
    before: said,
    after: undefined,
  }));
}

/** A thing as it is shown: the hash of a text says nothing to a reader. */
function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('sha256' in value)) return value;
  const { sha256: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
}

const geometryOf = (value: unknown): Geometry | null =>
  (value as { geometry?: Geometry | null } | undefined)?.geometry ?? null;
