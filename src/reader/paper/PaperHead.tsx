import { Unbroken } from '../../ui/Unbroken';
import './paper.css';
import { useAppState } from '../../session/app-state';

/** The head of the first sheet. */
export function PaperHead() {
  const { story, words } = useAppState();
  const { of, date } = words;
  return (
    <header class="paper-head">
      <p class="paper-kicker">{date(story.date)}</p>
      <h1>
        <Unbroken text={of(story.title)} />
      </h1>
      <p class="paper-summary">
        <Unbroken text={of(story.summary)} />
      </p>
    </header>
  );
}
