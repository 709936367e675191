import { useSession } from '../../session/session';
import { aboutPage } from '../../story/pages';
import { AboutButton } from './AboutButton';

/** Leads to how the map was made: a page of its own, or a dialog where all of the page is one file. */
export function AboutLink() {
  const { story, words } = useSession();
  if (import.meta.env.MODE === 'single') return <AboutButton />;
  return (
    <a class="text-link" href={`./${aboutPage(story().slug, words.read())}`} target="_blank" rel="noopener">
      {words.t('aboutMap')}
    </a>
  );
}
