import { Index, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { basisName } from '../../session/basis-name';
import type { Feature } from '../../story/model';
import { Elsewhere } from '../elsewhere/Elsewhere';
import { TaggedText } from '../../ui/text/TaggedText';
import { CardHead } from './CardHead';
import { Claims } from './Claims';
import styles from './Evidence.module.css';
import { featureFacts } from './feature-facts';
import { kindName } from './feature-kind';
import { GapsOf } from './GapsOf';
import { onDemand } from '../on-demand';
import { OutlineFacts } from './OutlineFacts';

/** Only where claims are of a time only. */
const OtherTimes = onDemand(() => import('../dates/OtherTimes').then((module) => module.OtherTimes));

/** All that is known of a feature: its name in two languages, what is claimed and by whom, and where its shape comes from. */
export function FeatureCard(props: { feature: Feature }) {
  const session = useSession();
  const { t, of, tagged } = session.words;
  /** The name in the other language, where it is another name. */
  const otherName = () => {
    const name = props.feature.name[session.reading.otherLanguage() ?? ''];
    return name === of(props.feature.name) ? undefined : name;
  };
  return (
    <>
      <CardHead
        kicker={
          <>
            {kindName(props.feature, session)}
            <span class={styles.basis} data-basis={props.feature.basis}>
              {basisName(props.feature, session.words)}
            </span>
          </>
        }
        name={<TaggedText words={tagged(props.feature.name)} />}
      >
        <Show when={otherName()}>
          {(name) => (
            <p class={styles.otherName}>
              <bdi lang={session.reading.otherLanguage()}>{name()}</bdi>
            </p>
          )}
        </Show>
      </CardHead>
      <dl class={styles.facts}>
        <Index each={featureFacts(props.feature, session)}>
          {(fact) => (
            <div>
              <dt>{fact().term}</dt>
              <dd>{fact().value}</dd>
            </div>
          )}
        </Index>
      </dl>
      <Show when={props.feature.reason}>
        {(reason) => (
          <p class={styles.reason}>
            <strong>{t('noClaims')}</strong> <TaggedText words={tagged(reason())} />
          </p>
        )}
      </Show>
      <Claims />
      <Show when={session.evidence().claimsOfOtherTime(props.feature.id).length > 0}>
        <OtherTimes feature={props.feature.id} />
      </Show>
      <Elsewhere />
      <Show when={props.feature.note}>
        {(note) => (
          <p class={styles.reason}>
            <TaggedText words={tagged(note())} />
          </p>
        )}
      </Show>
      <GapsOf feature={props.feature} />
      <OutlineFacts feature={props.feature} />
    </>
  );
}
