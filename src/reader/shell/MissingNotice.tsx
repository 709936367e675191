import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Trouble } from '../../ui/Trouble';

/**
 * A notice over the map: the link names something that the story does not have, or has no longer; or a part of its table
 * of events could not be read.
 */
export function MissingNotice() {
  const session = useSession();
  const { t } = session.words;
  return (
    <>
      <Show when={session.dataset.hasFailed()}>
        <Trouble
          text={t('tableFailed')}
          close={t('close')}
          onClose={() => session.dataset.setFailed(false)}
          isOverMap
        />
      </Show>
      <Show when={session.missing.target()}>
        {(missing) => (
          <Trouble
            // Isolated from the direction of the text around it.
            text={t(missing().kind === 'story' ? 'storyMissing' : 'linkMissing', {
              id: `\u2068${missing().id}\u2069`,
            })}
            close={t('close')}
            onClose={() => session.missing.setTarget(undefined)}
            isOverMap
          />
        )}
      </Show>
    </>
  );
}
