import { For } from 'solid-js';
import { languageName } from '../../i18n/language-names';
import { useSession } from '../../session/session';
import { aboutPage, storyPage } from '../../story/pages';
import { Icon } from '../../ui/Icon';
import { TaggedText } from '../../ui/text/TaggedText';
import { AboutStory } from './AboutStory';

/** The page about a story's map, in one language; it needs no script. */
export function AboutPage(props: { language: string; report: string | undefined }) {
  const { story, words } = useSession();
  const { t, tagged } = words;
  const page = () => `./${storyPage(story().slug, props.language)}`;
  return (
    <div class="about-page" lang={words.mark().lang} dir={words.mark().dir}>
      <header class="about-header">
        <a href={page()} class="about-back">
          <Icon name="previous" isMirrored={words.direction() === 'rtl'} />
          {t('backToMap')}
        </a>
        <nav aria-label={t('language')}>
          <For each={story().languages.filter((code) => code !== props.language)}>
            {(code) => (
              <a href={`./${aboutPage(story().slug, code)}`} lang={code} hreflang={code}>
                {languageName(code)}
              </a>
            )}
          </For>
        </nav>
      </header>
      <main>
        <p class="about-kicker">{t('appName')}</p>
        <h1>{t('aboutMap')}</h1>
        <p class="about-title">
          <TaggedText words={tagged(story().title)} />
        </p>
        <AboutStory links={{ page: page(), file: (path) => `./${path}`, report: props.report }} />
      </main>
    </div>
  );
}
