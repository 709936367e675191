import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Text } from '../../story/model';
import { Elsewhere } from '../elsewhere/Elsewhere';
import { TaggedText } from '../../ui/text/TaggedText';
import { CardHead } from './CardHead';
import { Claims } from './Claims';
import styles from './Evidence.module.css';
import { FeatureList } from '../features/FeatureList';

/** What is claimed of a party, a relation or a date, or a claim by itself, and what of it is on the map. */
export function SubjectCard(props: { kind: string; name: string; note?: Text | undefined }) {
  const session = useSession();
  const { t, tagged } = session.words;
  const features = () => session.evidence().featuresBy(session.selection.chosenFeatures());
  return (
    <>
      <CardHead kicker={props.kind} name={props.name} />
      <Show when={props.note}>
        {(note) => (
          <p class={styles.reason}>
            <TaggedText words={tagged(note())} />
          </p>
        )}
      </Show>
      <Claims />
      <Elsewhere />
      <h3 class={styles.subtitle}>{t('concerns')}</h3>
      <Show when={features().length > 0} fallback={<p class={styles.reason}>{t('nothingOnMap')}</p>}>
        <FeatureList features={features()} class={styles.list} />
      </Show>
    </>
  );
}
