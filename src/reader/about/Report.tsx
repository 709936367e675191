import { Show } from 'solid-js';
import { useSession } from '../../session/session';

/** How to report an error: the publisher's setting. */
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
