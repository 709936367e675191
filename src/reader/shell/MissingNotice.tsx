import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Trouble } from '../../ui/Trouble';

/** Says over the map that a link leads to what is not, or no longer, there. All else is as without it. */
export function MissingNotice() {
  const session = useSession();
  const { t } = session.words;
  return (
    <Show when={session.missing.target()}>
      {(missing) => (
        <Trouble
          // In a run of its own, whatever the direction of the words around it.
          text={t(missing().kind === 'story' ? 'storyMissing' : 'linkMissing', {
            id: `\u2068${missing().id}\u2069`,
          })}
          close={t('close')}
          onClose={() => session.missing.setTarget(undefined)}
          isOverMap
        />
      )}
    </Show>
  );
}
