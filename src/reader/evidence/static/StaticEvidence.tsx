import { For, Show } from 'solid-js';
import { direction } from '../../../i18n/tags';
import { useSession } from '../../../session/session';
import { basisName } from '../../../session/basis-name';
import { detailsOf } from '../../../session/told';
import { TaggedText } from '../../../ui/text/TaggedText';
import { ClaimWords } from '../ClaimWords';
import { GapsOf } from '../GapsOf';
import { Legend } from '../../legend/Legend';
import { OutlineFacts } from '../OutlineFacts';
import { QuoteInSentence } from '../QuoteInSentence';
import { StaticCard } from './StaticCard';
import { publicationsOf, sentenceTitle } from '../../article/source-words';

/**
 * What supports each feature and what each sentence supports, all at once. In the map's page the address decides which
 * is seen.
 * @param props `closeTo`: where a card's link back leads
 */
export function StaticEvidence(props: { closeTo: string }) {
  const session = useSession();
  const { t, tagged } = session.words;
  return (
    <div lang={session.words.mark().lang} dir={session.words.direction()}>
      <StaticCard closeTo={props.closeTo} id="legend" close={t('close')}>
        <Legend />
      </StaticCard>
      <For each={session.story().features}>
        {(feature) => (
          <StaticCard closeTo={props.closeTo} id={`feature=${feature.id}`} close={t('closeEvidence')}>
            <h2>
              <TaggedText words={tagged(feature.name)} />
            </h2>
            <p>{basisName(feature, session.words)}</p>
            <Show when={feature.reason}>
              {(reason) => (
                <p>
                  <TaggedText words={tagged(reason())} />
                </p>
              )}
            </Show>
            <For each={session.evidence().claimsOf(feature.id)}>
              {(claim) => (
                <div>
                  <ClaimWords claim={claim} />
                  <p>
                    <TaggedText words={tagged(claim.statement)} />
                  </p>
                  <Show when={publicationsOf(session, claim)}>
                    {(publications) => <p>{publications()}</p>}
                  </Show>
                  <For each={claim.quotes}>{(quote) => <QuoteInSentence claim={claim} quote={quote} />}</For>
                </div>
              )}
            </For>
            <GapsOf feature={feature} />
            <OutlineFacts feature={feature} />
          </StaticCard>
        )}
      </For>
      <For each={session.story().sentences}>
        {(sentence) => (
          <StaticCard closeTo={props.closeTo} id={`sentence=${sentence.id}`} close={t('closeEvidence')}>
            <h2>{sentenceTitle(session, sentence.id)}</h2>
            <blockquote lang={session.reading.language()} dir={direction(session.reading.language())}>
              {sentence.translations[session.reading.language()] ?? sentence.text}
            </blockquote>
            <h3>{t('supportsTitle')}</h3>
            <p>
              <TaggedText words={tagged(sentence.noPlace ?? {})} />
            </p>
            <ul>
              <For each={session.evidence().featuresOf(sentence.id)}>
                {(feature) => (
                  <li>
                    <a href={`#feature=${feature.id}`}>
                      <TaggedText words={tagged(feature.name)} />
                    </a>
                    {detailsOf(feature, session.words)
                      .map((detail) => ` · ${detail}`)
                      .join('')}
                  </li>
                )}
              </For>
            </ul>
          </StaticCard>
        )}
      </For>
    </div>
  );
}
