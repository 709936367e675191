import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Trouble } from '../../ui/Trouble';

/** A notice over the map: the interface's words in the language that was asked for could not be loaded. */
export function LanguageNotice() {
  const { reading, words } = useSession();
  const { t } = words;
  return (
    <Show when={reading.unloaded()}>
      {(language) => (
        <Trouble
          text={t('partFailed')}
          action={t('tryAgain')}
          onAction={() => reading.chooseLanguage(language())}
          isOverMap
        />
      )}
    </Show>
  );
}
