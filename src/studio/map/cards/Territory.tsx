import { createMemo, createSignal, lazy, Show, Suspense } from 'solid-js';
import { cutTerritory } from '../../../basemap/cut/land';
import { proposedViews } from '../../../basemap/cut/proposed-views';
import { fetchWorld } from '../../check/territories';
import { setMeta } from '../../edits/parts';
import { together } from '../../edits/together';
import { TokenField } from '../../fields/TokenField';
import { countriesIn } from '../../start/countries';
import { worldAddress } from '../../world-address';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';

// Its words come with it.
const ImportButton = lazy(() => import('../../import/ImportButton'));

/** The countries whose land the zones partition, by their names; the views of the story follow them. */
export function Territory() {
  const { parsed, words, work, showAll, t, said } = useMapDesk();
  const [hasFailed, setFailed] = createSignal(false);
  const countries = createMemo(() =>
    countriesIn(words.language()).map(({ code, name }) => ({ id: code, name })),
  );
  const chosen = () => parsed.story()?.territory ?? [];
  async function change(territory: readonly string[]): Promise<void> {
    if (territory.length === 0) return;
    setFailed(false);
    try {
      const { bounds, views } = proposedViews(await cutTerritory(fetchWorld(worldAddress()), territory));
      work.apply(
        together({ code: 'set-meta', values: { path: 'territory' } }, [
          setMeta(['territory'], territory),
          setMeta(['bounds'], bounds),
          setMeta(['views'], views),
        ]),
      );
      showAll();
    } catch {
      setFailed(true);
    }
  }
  return (
    <section class={styles.card}>
      <TokenField
        label={t('territory')}
        options={countries()}
        chosen={chosen()}
        onChange={(territory) => void change(territory)}
        removeWord={(name) => said('remove', { name })}
      />
      <Suspense>
        <ImportButton />
      </Suspense>
      <Show when={hasFailed()}>
        <p class={styles.note} role="alert">
          {said('worldFailed')}
        </p>
      </Show>
    </section>
  );
}
