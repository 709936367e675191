import { Show } from 'solid-js';
import { useSession } from '../../session/session';

/** Where an error can be reported: it is for the publisher of each copy to say. */
export function Report(props: { address: string | undefined }) {
  const { t } = useSession().words;
  return (
    <Show when={props.address} fallback={<p>{t('aboutReportNone')}</p>}>
      {(address) => (
        <p>
          {t('aboutReportTo')}{' '}
          <a href={address()} dir="ltr" rel="noreferrer">
            {address().replace(/^mailto:/, '')}
          </a>
        </p>
      )}
    </Show>
  );
}
