import { For, Show } from 'solid-js';
import { direction, interfaceLanguages, isInterfaceLanguage } from '../../../i18n/languages';
import { useSession } from '../../../session/session';
import { basisName } from '../../../session/basis-name';
import { toldName } from '../../../session/told';
import { storyPage } from '../../../story/pages';
import { Unbroken } from '../../../ui/Unbroken';
import { ClaimWords } from '../ClaimWords';
import { GapsOf } from '../GapsOf';
import { Legend } from '../../legend/Legend';
import { OutlineFacts } from '../OutlineFacts';
import { QuoteInSentence } from '../QuoteInSentence';
import { StaticCard } from './StaticCard';
import { sentenceNumber } from '../../article/sentence-number';

/** What supports each feature and what each sentence supports, all at once: the address decides which is seen. */
export function StaticEvidence() {
  const session = useSession();
  const { t, of } = session.words;
  return (
    <div dir={session.words.direction()}>
      <nav class="static-nav">
        <a href="#legend">{t('legendTab')}</a>
        <For each={session.story().languages.filter((code) => code !== session.reading.language())}>
          {(code) => (
            <a href={`./${storyPage(session.story().slug, code)}`} lang={code}>
              {isInterfaceLanguage(code) ? interfaceLanguages[code].name : code}
            </a>
          )}
        </For>
      </nav>
      <StaticCard id="legend" close={t('close')}>
        <Legend />
      </StaticCard>
      <For each={session.story().features}>
        {(feature) => (
          <StaticCard id={`feature=${feature.id}`} close={t('closeEvidence')}>
            <h2>
              <Unbroken text={of(feature.name)} />
            </h2>
            <p>{basisName(feature, session.words)}</p>
            <Show when={feature.reason}>
              {(reason) => (
                <p>
                  <Unbroken text={of(reason())} />
                </p>
              )}
            </Show>
            <For each={session.evidence().claimsOf(feature.id)}>
              {(claim) => (
                <div>
                  <ClaimWords claim={claim} />
                  <p>
                    <Unbroken text={of(claim.statement)} />
                  </p>
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
          <StaticCard id={`sentence=${sentence.id}`} close={t('closeEvidence')}>
            <h2>{t('inSentence', { number: sentenceNumber(session.story().sentences, sentence.id) })}</h2>
            <blockquote lang={session.reading.language()} dir={direction(session.reading.language())}>
              {sentence.translations[session.reading.language()] ?? sentence.text}
            </blockquote>
            <h3>{t('supportsTitle')}</h3>
            <p>{of(sentence.noPlace ?? {})}</p>
            <ul>
              <For each={session.evidence().featuresOf(sentence.id)}>
                {(feature) => (
                  <li>
                    <a href={`#feature=${feature.id}`}>
                      <Unbroken text={toldName(feature, session.words)} />
                    </a>
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
