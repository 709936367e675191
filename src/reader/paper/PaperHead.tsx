import { TaggedText } from '../../ui/text/TaggedText';
import './paper.css';
import './webkit.css';
import { useSession } from '../../session/session';

/** The head of the first sheet. */
export function PaperHead() {
  const { story, words } = useSession();
  const { tagged, date } = words;
  return (
    <header class="paper-head">
      <p class="paper-kicker">{date(story().date)}</p>
      <h1>
        <TaggedText words={tagged(story().title)} />
      </h1>
      <p class="paper-summary">
        <TaggedText words={tagged(story().summary)} />
      </p>
    </header>
  );
}
