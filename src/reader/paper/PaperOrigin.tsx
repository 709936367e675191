import { For } from 'solid-js';
import { useSession } from '../../session/session';
import { pageAddress } from '../../session/address/page-address';
import { today } from '../../session/today';
import { aboutPage } from '../../story/pages';
import { TaggedText } from '../../ui/text/TaggedText';
import { sourceFacts } from '../about/source-facts';

/** Where the page on paper comes from, on which day, and where it is told how it was made. */
export function PaperOrigin() {
  const session = useSession();
  const { t, tagged, date, read } = session.words;
  const about = () => new URL(aboutPage(session.story().slug, read()), location.href).href;
  return (
    <div class="paper-origin">
      <For each={session.story().texts}>
        {({ credit }) => (
          <p>
            <TaggedText words={tagged(credit)} />
          </p>
        )}
      </For>
      <For each={session.story().texts.flatMap((text) => sourceFacts(text, session.words))}>
        {({ term, value, href }) => (
          <p>
            {`${term}: `}
            <bdi dir={href ? 'ltr' : 'auto'}>{value}</bdi>
          </p>
        )}
      </For>
      <p>{`${t('appName')} · ${t('accessed', { date: date(today()) })}`}</p>
      <p dir="ltr">{pageAddress(session.address(), session.story().slug)}</p>
      {/* A page that is one file on a disk has no other beside it. */}
      {import.meta.env.MODE !== 'single' && (
        <p>
          {`${t('aboutMap')}: `}
          <bdi dir="ltr">{about()}</bdi>
        </p>
      )}
    </div>
  );
}
