import { createMemo, createSignal, For, Show } from 'solid-js';
import { direction } from '../../i18n/tags';
import { Dialog } from '../../ui/Dialog';
import { FormerTextFields } from '../correcting/FormerTextFields';
import { editionOf, formerTextOn } from '../correcting/former-text';
import { useDesk } from '../desk/desk';
import { reviewOf } from '../../story/files/anchoring/review';
import { setSource } from '../edits/set-source';
import { type Decision, quoteKey } from '../../story/files/anchoring/plan';
import { pasted } from '../text/pasted';
import buttons from '../fields/Buttons.module.css';
import fields from '../fields/Fields.module.css';
import styles from './Story.module.css';

/** Puts a corrected text in the place of a source's: what becomes of the quotes is shown before it is done. */
export function CorrectedText(props: { source: string }) {
  const { files, work, parsed, words, t, tell } = useDesk();
  const [isOpen, setOpen] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const [decisions, setDecisions] = createSignal<ReadonlyMap<string, Decision>>(new Map());
  const [former, setFormer] = createSignal(formerTextOn(new Date()));
  const source = () => parsed.sources().find(({ id }) => id === props.source);
  const now = () => source()?.text ?? '';
  const language = () => source()?.language ?? 'und';
  const text = createMemo(() => pasted(typed()).text);
  const isOther = () => text().trim() !== '' && text() !== now();
  const review = createMemo(() =>
    isOpen() && isOther() ? reviewOf(files(), text(), decisions(), props.source) : undefined,
  );
  const counted = (...states: readonly string[]) =>
    (review()?.quotes ?? []).filter(({ state }) => states.includes(state)).length;
  const open = () => {
    setTyped(now());
    setDecisions(new Map());
    setFormer(formerTextOn(new Date()));
    setOpen(true);
  };
  const put = () => {
    if (!isOther()) return;
    work.apply(setSource(text(), decisions(), editionOf(former(), parsed.languages()), props.source));
    tell(t('toldCorrected'));
    setOpen(false);
  };
  return (
    <>
      <button type="button" class={buttons.plain} onClick={open}>
        {t('correctText')}
      </button>
      <Dialog label={t('correctText')} isOpen={isOpen()} onClose={() => setOpen(false)}>
        <form
          class={`${fields.dialog} ${styles.corrected}`}
          data-own-undo
          onSubmit={(event) => {
            event.preventDefault();
            put();
          }}
        >
          <h2>{t('correctText')}</h2>
          <label>
            <span>{t('correctHint')}</span>
            <textarea
              rows="9"
              lang={language()}
              dir={direction(language())}
              value={typed()}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p role="status">
            <Show when={review()} fallback={t('sameText')}>
              {t('quotesKept', { count: words.number(counted('same', 'moved')) })} ·{' '}
              {t('quotesDoubtful', { count: words.number(counted('doubtful')) })} ·{' '}
              {t('quotesGone', { count: words.number(counted('gone')) })}
            </Show>
          </p>
          <ul class={styles.quotes}>
            <For
              each={(review()?.quotes ?? []).filter(({ state }) => state === 'doubtful' || state === 'gone')}
            >
              {(quote) => (
                <li>
                  <del lang={language()} dir="auto">
                    {quote.before.exact}
                  </del>
                  <Show when={quote.state === 'doubtful' && quote} fallback={<small>{t('wordsGone')}</small>}>
                    {(doubtful) => (
                      <>
                        <ins lang={language()} dir="auto">
                          {doubtful().after.exact}
                        </ins>
                        <label>
                          <input
                            type="checkbox"
                            checked={decisions().get(quoteKey(quote)) === 'take'}
                            onChange={(event) => decide(quoteKey(quote), event.currentTarget.checked)}
                          />
                          {t('takeNewWords')}
                        </label>
                      </>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <FormerTextFields former={former()} onChange={setFormer} />
          <div class={fields.actions}>
            <button type="submit" class={buttons.primary} aria-disabled={isOther() ? undefined : 'true'}>
              {t('putText')}
            </button>
            <button type="button" class={buttons.plain} onClick={() => setOpen(false)}>
              {t('cancel')}
            </button>
          </div>
        </form>
      </Dialog>
    </>
  );

  function decide(key: string, isTaken: boolean): void {
    setDecisions((all) => {
      const next = new Map(all);
      if (isTaken) next.set(key, 'take');
      else next.delete(key);
      return next;
    });
  }
}
