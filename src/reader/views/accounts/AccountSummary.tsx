import { useSession } from '../../../session/session';
import type { Speaker } from '../../../story/model';
import { TaggedText } from '../../../ui/text/TaggedText';
import styles from './Accounts.module.css';

/** A speaker in short: who it is, and how much of the article is said by it or implied to be. */
export function AccountSummary(props: { speaker: Speaker }) {
  const session = useSession();
  const { t, tagged, number } = session.words;
  const claims = () => session.story().claims.filter(({ speaker }) => speaker === props.speaker.id);
  const implied = () => claims().filter(({ mode }) => mode === 'implied').length;
  return (
    <article class={styles.summary} data-speaker={props.speaker.id}>
      <h2 class={styles.title}>
        <TaggedText words={tagged(props.speaker.name)} />
      </h2>
      <p class={styles.description}>
        <TaggedText words={tagged(props.speaker.description)} />
      </p>
      <p class={styles.count}>
        {t('saidCount', { said: number(claims().length - implied()), implied: number(implied()) })}
      </p>
      <button
        type="button"
        class="text-link"
        onClick={() => session.accounts.setSpeakers([props.speaker.id])}
      >
        {t('takeAccount')}
      </button>
    </article>
  );
}
