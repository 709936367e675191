import type { ParentProps } from 'solid-js';
import type { ThemeName } from '../../cartography/theme';
import { type InterfaceLanguage, interfaceLanguages } from '../../i18n/languages';
import { Choices } from '../Choices';
import { IconButton } from '../IconButton';
import styles from './PageHead.module.css';

/** The head of a page beside the stories': the way home, what is the page's own, and its language and theme. */
export function PageHead(
  props: ParentProps<{
    t: (word: 'appName' | 'language' | 'themeLight' | 'themeDark') => string;
    language: InterfaceLanguage;
    theme: ThemeName;
    onLanguage: (language: InterfaceLanguage) => void;
    onTheme: (theme: ThemeName) => void;
  }>,
) {
  const other = () => (props.theme === 'dark' ? 'light' : 'dark');
  return (
    <header class={styles.header}>
      <a class={styles.house} href="./">
        {props.t('appName')}
      </a>
      {props.children}
      <div class={styles.controls} data-needs-script>
        <Choices
          name="language"
          label={props.t('language')}
          options={Object.entries(interfaceLanguages).map(([code, { name, short }]) => ({
            value: code as InterfaceLanguage,
            label: name,
            short,
            lang: code,
          }))}
          value={props.language}
          onChoose={props.onLanguage}
        />
        <IconButton
          icon={other() === 'dark' ? 'moon' : 'sun'}
          name={props.t(other() === 'dark' ? 'themeDark' : 'themeLight')}
          onPress={() => props.onTheme(other())}
        />
      </div>
    </header>
  );
}
