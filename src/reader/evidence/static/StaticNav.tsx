import { For } from 'solid-js';
import { languageName } from '../../../i18n/language-names';
import { useSession } from '../../../session/session';
import { storyPage } from '../../../story/pages';

/**
 * Where a reader without scripts goes from the map.
 * @param props `evidence`: the page that has the evidence and the legend; empty where this one has
 */
export function StaticNav(props: { evidence: string }) {
  const session = useSession();
  const { t } = session.words;
  const others = () => session.story().languages.filter((code) => code !== session.reading.language());
  return (
    <nav class="static-nav" lang={session.words.mark().lang} dir={session.words.direction()}>
      <a href={`${props.evidence}#legend`}>{t('legendTab')}</a>
      <For each={others()}>
        {(code) => (
          <a href={`./${storyPage(session.story().slug, code)}`} lang={code}>
            {languageName(code)}
          </a>
        )}
      </For>
    </nav>
  );
}
