import { createSignal, Show } from 'solid-js';
import { isReportAddress, siteAddressOf } from '../../publish/site/addresses';
import { isError } from '../../story/problems';
import { Dialog } from '../../ui/Dialog';
import { mend } from '../check/mend';
import { useDesk } from '../desk/desk';
import { saveDocument } from '../desk/save-document';
import buttons from '../fields/Buttons.module.css';
import { Address } from './Address';
import type { Way } from './messages';
import styles from './Publish.module.css';
import { ProgressLine } from './ProgressLine';
import { createPublishing } from './publishing';
import { publishWords } from './publish-words';

/** What can be made of the document, with what is still missing for it, and how far it has come. */
export default function PublishDialog(props: { onClose: () => void }) {
  const desk = useDesk();
  const { checked, work, words, language, setSide } = desk;
  const t = publishWords.create(language);
  const publishing = createPublishing();
  const [wantsDraft, setWantsDraft] = createSignal(false);
  const [site, setSite] = createSignal('');
  const [report, setReport] = createSignal('');
  const missing = () => checked()?.problems.filter(isError).length ?? 0;
  const isDraft = () => wantsDraft() || missing() > 0;
  const siteAddress = () => siteAddressOf(site().trim());
  const isReport = () => report().trim() === '' || isReportAddress(report().trim());
  const cannot = () => !checked() || publishing.isWorking() || siteAddress() === undefined || !isReport();

  function make(way: Way): void {
    const open = work.open();
    const address = siteAddress();
    if (!open || address === undefined || cannot()) return;
    work.apply(mend(open.slug));
    const { slug, history } = work.open() ?? open;
    const to = report().trim();
    publishing.start({
      way,
      slug,
      files: history.files,
      addresses: { site: address, ...(to !== '' && { report: to }) },
      isDraft: isDraft(),
      base: new URL('./', document.baseURI).href,
    });
  }

  function showMissing(): void {
    setSide('missing');
    props.onClose();
  }

  const way = (of: Way, name: string, hint: string, act: string) => (
    <section class={styles.way}>
      <h3>{name}</h3>
      <p>{hint}</p>
      <button type="button" class={buttons.primary} aria-disabled={cannot()} onClick={() => make(of)}>
        {act}
      </button>
    </section>
  );

  return (
    <Dialog label={t('publishTitle')} isOpen onClose={props.onClose}>
      <div class={styles.dialog} data-publish>
        <h2>{t('publishTitle')}</h2>
        <Show when={missing() > 0} fallback={<p>{checked() ? t('ready') : desk.t('checking')}</p>}>
          <p>{t('missing', { count: words.number(missing()) })}</p>
          <button type="button" class={buttons.plain} onClick={showMissing}>
            {t('showMissing')}
          </button>
        </Show>
        <Show when={missing() === 0}>
          <label class={styles.draft}>
            <input
              type="checkbox"
              checked={wantsDraft()}
              onInput={(event) => setWantsDraft(event.currentTarget.checked)}
            />
            {t('asDraft')}
          </label>
        </Show>
        <section class={styles.way}>
          <h3>{t('folderWay')}</h3>
          <p>{t('folderHint')}</p>
          <button type="button" class={buttons.plain} onClick={() => void saveDocument(desk)}>
            {t('folderDo')}
          </button>
        </section>
        {way('file', t('fileWay'), t('fileHint'), t(isDraft() ? 'fileDraft' : 'fileDo'))}
        {way('site', t('siteWay'), t('siteHint'), t(isDraft() ? 'siteDraft' : 'siteDo'))}
        <Address
          name={t('siteAddress')}
          hint={t('siteAddressHint')}
          trouble={siteAddress() === undefined ? t('noSiteAddress') : undefined}
          onInput={setSite}
        />
        <Address
          name={t('reportAddress')}
          hint={t('reportAddressHint')}
          trouble={isReport() ? undefined : t('noReportAddress')}
          onInput={setReport}
        />
        <ProgressLine publishing={publishing} t={t} number={words.number} />
        <button type="button" class={buttons.plain} onClick={() => props.onClose()}>
          {t('close')}
        </button>
      </div>
    </Dialog>
  );
}
