import { useAppState } from '../../../session/app-state';
import { Choices } from '../../../ui/Choices';
import styles from './Accounts.module.css';

/** Whose account is read: everyone's, or one speaker's. `place` is the first account or the one beside it. */
export function SpeakerChoice(props: { name: string; place: 0 | 1 }) {
  const state = useAppState();
  const { t, of } = state.words;
  const options = () => [
    { value: '', label: t(props.place === 0 ? 'everyone' : 'none') },
    ...state.story.speakers
      .filter(({ id }) => props.place === 0 || id !== state.speakers()[0])
      .map(({ id, name }) => ({ value: id, label: of(name) })),
  ];
  const choose = (id: string) => {
    const [first, second] = state.speakers();
    const next = props.place === 0 ? [id, second === id ? undefined : second] : [first, id];
    state.setSpeakers(next[0] === '' ? [] : next.filter((one): one is string => Boolean(one)));
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
        value={state.speakers()[props.place] ?? ''}
        onChoose={choose}
      />
    </div>
  );
}
