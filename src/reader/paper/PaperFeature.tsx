import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { basisName } from '../../session/basis-name';
import type { Feature, Quote } from '../../story/model';
import { featureFacts } from '../evidence/feature-facts';
import { kindName } from '../evidence/feature-kind';
import { outlineSentence } from '../evidence/outline-words';
import { TaggedText } from '../../ui/text/TaggedText';
import { PaperClaims } from './PaperClaims';

/** What supports a feature, on paper: quotes and gaps are referred to by their numbers. */
export function PaperFeature(props: { feature: Feature; numberOf: (quote: Quote) => number }) {
  const session = useSession();
  const { story, evidence, words } = session;
  const { t, of, tagged, number, list } = words;
  /** The numbers of what is not said about it, where the list of them follows. */
  const gaps = () =>
    session.paper.current() !== 'evidence'
      ? []
      : story().gaps.flatMap(({ features }, index) =>
          features?.includes(props.feature.id) ? [index + 1] : [],
        );
  return (
    <section class="paper-feature" data-feature-evidence={props.feature.id}>
      <h3>
        <TaggedText words={tagged(props.feature.name)} />
      </h3>
      <p class="paper-kicker">
        {`${kindName(props.feature, session)} · ${basisName(props.feature, words)}`}
        <For each={featureFacts(props.feature, session)}>{({ term, value }) => ` · ${term}: ${value}`}</For>
      </p>
      <Show when={props.feature.reason}>{(reason) => <p>{`${t('noClaims')} ${of(reason())}`}</p>}</Show>
      <PaperClaims claims={evidence().claimsOf(props.feature.id)} numberOf={props.numberOf} />
      <Show when={props.feature.note}>
        {(note) => (
          <p>
            <TaggedText words={tagged(note())} />
          </p>
        )}
      </Show>
      <Show when={gaps().length > 0}>
        <p>{t('gapsAs', { numbers: list(gaps().map((gap) => number(gap))) })}</p>
      </Show>
      <p class="paper-outline">{outlineSentence(props.feature, session)}</p>
      <p class="paper-outline">
        <TaggedText words={tagged(props.feature.outline.description)} />
      </p>
    </section>
  );
}
