import { Match, Show, Switch } from 'solid-js';
import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import { detailsOf } from '../../session/told';
import type { Result } from '../../story/search';
import { Dot } from '../../ui/Dot';
import { MarkedText } from '../../ui/MarkedText';
import { SignImage } from '../../ui/paint/SignImage';
import { Swatch } from '../../ui/paint/Swatch';
import { townSign } from '../../cartography/signs';
import { namedTheme } from '../../ui/paint/named-theme';
import { sentenceTitle } from '../article/source-words';
import { foundText } from './found-text';
import styles from './Found.module.css';
import { FoundOption, type OptionProps } from './FoundOption';
import type { Target } from './targets';

/** A result: its sign, and its text with the matches marked. */
export function ResultLine(props: OptionProps & { result: Result; target: Target; query: string }) {
  const session = useSession();
  const { t, number, of, date } = session.words;
  const text = () => foundText(session, props.result, props.target, props.query);
  /** Of a stop, where on its route it is; of a backing and an event, what a name does not say; of a name that was found in another language, the reader's own. */
  const detail = () => {
    const { stop, town } = props.target;
    if (stop) return t('stopAt', { route: of(stop.route.name), km: number(stop.stop.km) });
    const feature = session.evidence().featureById.get(props.result.id);
    if (props.result.kind === 'feature' && feature) {
      // Not there as of the date that is read: the date that it leads to.
      const other = session.layers.rowOf(feature.id) ? undefined : session.situations.nearestWith(feature.id);
      return [...detailsOf(feature, session.words), ...(other ? [date(other.date)] : [])].join(' · ');
    }
    return town && text().language !== session.reading.language() ? of(town.name) : undefined;
  };
  return (
    <FoundOption {...props} found={props.result.id}>
      <Switch>
        <Match when={props.result.kind === 'feature' && session.layers.rowOf(props.result.id)}>
          {(row) => <Swatch row={row()} />}
        </Match>
        <Match when={props.result.kind === 'stop' && session.layers.rowOf(props.target.stop?.route.id ?? '')}>
          {(row) => <Swatch row={row()} />}
        </Match>
        <Match when={props.result.kind === 'town'}>
          <SignImage sign={townSign(namedTheme)} />
        </Match>
        <Match when={props.result.kind === 'actor'}>
          <Dot tint={session.evidence().actorById.get(props.result.id)?.tint ?? 'stone'} />
        </Match>
        <Match when={props.result.kind === 'sentence'}>
          <small class={styles.number}>{sentenceTitle(session, props.result.id)}</small>
        </Match>
      </Switch>
      <span class={styles.text} lang={text().language} dir={direction(text().language)}>
        <MarkedText runs={text().runs} />
      </span>
      <Show when={detail()}>{(words) => <small class={styles.detail}>{words()}</small>}</Show>
    </FoundOption>
  );
}
