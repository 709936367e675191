import { useSession } from '../../../session/session';
import { Choices } from '../../../ui/Choices';
import styles from './Accounts.module.css';

/** Whose account is read: everyone's, or one speaker's. `place` is the first account or the one beside it. */
export function SpeakerChoice(props: { name: string; place: 0 | 1 }) {
  const session = useSession();
  const { t, of } = session.words;
  const options = () => [
    { value: '', label: t(props.place === 0 ? 'everyone' : 'none') },
    ...session
      .story()
      .speakers.filter(({ id }) => props.place === 0 || id !== session.accounts.speakers()[0])
      .map(({ id, name }) => ({ value: id, label: of(name) })),
  ];
  const choose = (id: string) => {
    const [first, second] = session.accounts.speakers();
    const next = props.place === 0 ? [id, second === id ? undefined : second] : [first, id];
    session.accounts.setSpeakers(next[0] === '' ? [] : next.filter((one): one is string => Boolean(one)));
  };
  const label = () => t(props.place === 0 ? 'readAccount' : 'besideIt');
  return (
    <div class={styles.choice} data-needs-script>
      <span class={styles.choiceLabel} aria-hidden="true">
        {label()}
      </span>
      <Choices
        name={props.name}
        label={label()}
        look="pills"
        options={options()}
        value={session.accounts.speakers()[props.place] ?? ''}
        onChoose={choose}
      />
    </div>
  );
}
