import { Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { Keyed } from '../../../ui/Keyed';
import { ReadingViewHead } from '../ReadingViewHead';
import { BackerSwitch } from './BackerSwitch';
import { Diagram } from './Diagram';
import styles from './Relations.module.css';
import { UnaddressedAims } from './UnaddressedAims';

/** Who backs, opposes, mediates and wants, as a diagram; and the backers as switches of what the map shows of them. */
export function Relations() {
  const { layers, story, words } = useSession();
  const { t } = words;
  return (
    <section class={styles.relations} aria-labelledby="relations-title">
      <ReadingViewHead id="relations-title" title={t('relationsTab')} intro={t('relationsIntro')} />
      <Show when={story().relations.relations.length > 0} fallback={<p>{t('relationsNone')}</p>}>
        <Diagram />
        <UnaddressedAims />
      </Show>
      <Show when={layers.backers().length > 0}>
        <fieldset class={styles.backers}>
          <legend class={styles.subtitle}>{t('backersTitle')}</legend>
          <Keyed each={layers.backers()} by={({ actor }) => actor}>
            {(backer) => <BackerSwitch backer={backer()} />}
          </Keyed>
        </fieldset>
      </Show>
    </section>
  );
}
