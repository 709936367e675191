import { For } from 'solid-js';
import { useSession } from '../../session/session';
import { statusName } from '../../session/told';
import type { Claim } from '../../story/model';
import { ClaimMode } from '../evidence/ClaimMode';
import { sentenceNumber } from '../article/sentence-number';
import { sourceOfSentence } from '../article/source-words';
import { TaggedText } from '../../ui/text/TaggedText';

/** Who says what, in short: the claims of each speaker, with the sentences in which they stand. */
export function PaperVoices() {
  const session = useSession();
  const { story, words } = session;
  const { t, tagged, number, list } = words;
  const claimsOf = (speaker: string) => story().claims.filter((claim) => claim.speaker === speaker);
  const sentencesOf = ({ quotes }: Claim) =>
    list([
      ...new Set(
        quotes.map(({ sentence }) =>
          [sourceOfSentence(session, sentence), number(sentenceNumber(story().sentences, sentence))]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    ]);
  return (
    <section class="paper-part">
      <h2>{t('whoSaysWhat')}</h2>
      <div class="paper-columns">
        <For each={story().speakers}>
          {(speaker) => (
            <>
              <h3>
                <TaggedText words={tagged(speaker.name)} />
              </h3>
              <p class="paper-outline">
                <TaggedText words={tagged(speaker.description)} />
              </p>
              <ul class="paper-voices">
                <For each={claimsOf(speaker.id)}>
                  {(claim) => (
                    <li>
                      <TaggedText words={tagged(claim.statement)} /> <small>({sentencesOf(claim)})</small>
                      {claim.status && <small>{` · ${statusName(claim.status, words)}`}</small>}
                      {claim.mode !== 'said' && (
                        <small>
                          {' · '}
                          <ClaimMode claim={claim} />
                        </small>
                      )}
                    </li>
                  )}
                </For>
              </ul>
            </>
          )}
        </For>
      </div>
    </section>
  );
}
