import { createMemo, For } from 'solid-js';
import { useSession } from '../../session/session';
import { PaperFeature } from './PaperFeature';
import { PaperGaps } from './PaperGaps';
import { PaperQuotes } from './PaperQuotes';
import { quoteNumbers } from './quote-numbers';

/** All evidence on paper: the shapes, and after them each quote and each gap once, by the numbers that the shapes give. */
export function PaperEvidence() {
  const { story, words } = useSession();
  const { t } = words;
  const numberOf = createMemo(() => quoteNumbers(story()));
  return (
    <section class="paper-part paper-evidence">
      <h2>{t('allEvidence')}</h2>
      <div class="paper-columns">
        <For each={story().features}>
          {(feature) => <PaperFeature feature={feature} numberOf={numberOf()} />}
        </For>
      </div>
      <h2>{t('quotesByNumber')}</h2>
      <div class="paper-columns">
        <PaperQuotes quotes={story().claims.flatMap(({ quotes }) => quotes)} numberOf={numberOf()} />
      </div>
      <PaperGaps />
    </section>
  );
}
