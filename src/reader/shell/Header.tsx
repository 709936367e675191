import { Show } from 'solid-js';
import { languageName, shortLanguageName } from '../../i18n/language-names';
import { useSession } from '../../session/session';
import { Choices } from '../../ui/Choices';
import { libraryPage } from '../../story/pages';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import styles from './Header.module.css';
import { SkipLinks } from './SkipLinks';
import { Search } from '../search/Search';
import { TakeAway } from '../share/TakeAway';

const isLatin = (name: string) => /^\p{Script=Latin}/u.test(name);

/** The site's name, search, share, languages and theme. */
export function Header(props: { isOnlyPanel: boolean }) {
  const session = useSession();
  const { t } = session.words;
  const options = () => [
    ...session.story().languages.map((code) => ({
      value: code,
      label: languageName(code),
      short: shortLanguageName(code),
      lang: code,
      isName: code !== session.reading.language() && !isLatin(languageName(code)),
    })),
    ...(session.reading.hasBoth() ? [{ value: 'both', label: t('both') }] : []),
  ];
  const other = () => (session.reading.themeName() === 'dark' ? 'light' : 'dark');
  return (
    <header class={styles.header}>
      <SkipLinks isOnlyPanel={props.isOnlyPanel} />
      <p class={styles.name}>
        <span>{t('appName')}</span>
        <Show when={import.meta.env.MODE !== 'single'}>
          <a class={styles.stories} href={`./${libraryPage}`}>
            <Icon name="globe" />
            <span>{t('allStories')}</span>
          </a>
        </Show>
      </p>
      <div class={styles.controls} data-needs-script>
        <Search />
        <TakeAway />
        <Choices
          name="language"
          label={t('language')}
          options={options()}
          value={session.reading.selecting()}
          onChoose={session.reading.chooseLanguage}
        />
        <IconButton
          icon={other() === 'dark' ? 'moon' : 'sun'}
          name={t(other() === 'dark' ? 'themeDark' : 'themeLight')}
          onPress={() => session.reading.setTheme(other())}
        />
      </div>
    </header>
  );
}
