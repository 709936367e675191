import { For, type JSX } from 'solid-js';
import { languageName } from '../../../i18n/language-names';
import { type Session, useSession } from '../../../session/session';
import { evidencePage, storyPage } from '../../../story/pages';
import { Icon } from '../../../ui/Icon';
import { TaggedText } from '../../../ui/text/TaggedText';
import { StaticDates } from './StaticDates';
import { StaticEvidence } from './StaticEvidence';

/** All evidence of a story, in one language; it needs no script. */
export function EvidencePage(props: { language: string; mapOf: (session: Session) => JSX.Element }) {
  const { story, words } = useSession();
  const { t, tagged } = words;
  const map = () => `./${storyPage(story().slug, props.language)}`;
  return (
    <div class="evidence-page" lang={words.mark().lang} dir={words.mark().dir}>
      <header class="evidence-header">
        <a href={map()}>
          <Icon name="previous" isMirrored={words.direction() === 'rtl'} />
          {t('backToMap')}
        </a>
        <nav aria-label={t('language')}>
          <For each={story().languages.filter((code) => code !== props.language)}>
            {(code) => (
              <a href={`./${evidencePage(story().slug, code)}`} lang={code} hreflang={code}>
                {languageName(code)}
              </a>
            )}
          </For>
        </nav>
      </header>
      <main>
        <h1>{t('allEvidence')}</h1>
        <p class="evidence-title">
          <TaggedText words={tagged(story().title)} />
        </p>
        <StaticDates mapOf={props.mapOf} />
        <StaticEvidence closeTo={map()} />
      </main>
    </div>
  );
}
