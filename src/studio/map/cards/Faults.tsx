import { createMemo, For, Show } from 'solid-js';
import type { Position } from 'geojson';
import { isError, type Problem } from '../../../story/problems';
import { itemsIn } from '../../edits/in-files';
import { problemWords } from '../../missing/problem-words';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

const most = 8;

/** What the check finds wrong with lines and parts, each at its place. */
export function Faults() {
  const { camera, checked, drawn, drawing, files, work, words, t, said } = useMapDesk();
  const faults = createMemo(() =>
    (checked()?.problems ?? []).filter(
      (one) =>
        isError(one) &&
        one.file.endsWith('.geojson') &&
        (one.path.includes('geometry') || one.code === 'fronts-tangled'),
    ),
  );
  function show(problem: Problem): void {
    const name = problem.file.slice((work.open()?.slug.length ?? 0) + 1);
    const index = problem.path[1];
    const id = typeof index === 'number' ? itemsIn(files(), name, 'features')[index]?.id : undefined;
    const thing = drawn.things().find((one) => one.id === id);
    const { at } = problem.found as { readonly at?: Position };
    if (at) camera.moveTo(drawn.plane(at), 4);
    else if (thing) camera.show(thing.lines.flat());
    if (thing) drawing.choose({ sort: 'thing', id: thing.id });
  }
  return (
    <Show when={faults().length > 0}>
      <section class={styles.card}>
        <h3>{t('faults')}</h3>
        <ul class={styles.list}>
          <For each={faults().slice(0, most)}>
            {(problem) => (
              <li>
                <span>{problemWords({ t: said, words }, problem)}</span>
                <button type="button" class={styles.show} onClick={() => show(problem)}>
                  {t('showPart')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
