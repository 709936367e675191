import { Unbroken } from '../../ui/Unbroken';
import './paper.css';
import { useSession } from '../../session/session';

/** The head of the first sheet. */
export function PaperHead() {
  const { story, words } = useSession();
  const { of, date } = words;
  return (
    <header class="paper-head">
      <p class="paper-kicker">{date(story().date)}</p>
      <h1>
        <Unbroken text={of(story().title)} />
      </h1>
      <p class="paper-summary">
        <Unbroken text={of(story().summary)} />
      </p>
    </header>
  );
}
