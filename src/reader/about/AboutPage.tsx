import { For } from 'solid-js';
import { interfaceLanguages, isInterfaceLanguage } from '../../i18n/languages';
import { useSession } from '../../session/session';
import { aboutPage, storyPage } from '../../story/pages';
import { Icon } from '../../ui/Icon';
import { Unbroken } from '../../ui/Unbroken';
import { AboutStory } from './AboutStory';

/** The page about a story's map, in one language; it needs no script. */
export function AboutPage(props: { language: string; report: string | undefined }) {
  const { story, words } = useSession();
  const { t, of } = words;
  const page = () => `./${storyPage(story().slug, props.language)}`;
  return (
    <div class="about-page">
      <header class="about-header">
        <a href={page()} class="about-back">
          <Icon name="previous" isMirrored={words.direction() === 'rtl'} />
          {t('backToMap')}
        </a>
        <nav aria-label={t('language')}>
          <For each={story().languages.filter((code) => code !== props.language)}>
            {(code) => (
              <a href={`./${aboutPage(story().slug, code)}`} lang={code} hreflang={code}>
                {isInterfaceLanguage(code) ? interfaceLanguages[code].name : code}
              </a>
            )}
          </For>
        </nav>
      </header>
      <main>
        <p class="about-kicker">{t('appName')}</p>
        <h1>{t('aboutMap')}</h1>
        <p class="about-title">
          <Unbroken text={of(story().title)} />
        </p>
        <AboutStory links={{ page: page(), file: (path) => `./${path}`, report: props.report }} />
      </main>
    </div>
  );
}
