import { Match, Show, Switch } from 'solid-js';
import { useSession } from '../../session/session';
import { PaperChoice } from './PaperChoice';
import { PaperEvidence } from './PaperEvidence';
import { PaperHead } from './PaperHead';
import { PaperOrigin } from './PaperOrigin';
import { PaperVoices } from './PaperVoices';

/** What is only for paper: at the head of the page, beside its map, or after the article. */
export function Paper(props: { place: 'head' | 'beside' | 'end' }) {
  const { paper } = useSession();
  return (
    <Switch>
      <Match when={props.place === 'head'}>
        <PaperHead />
      </Match>
      <Match when={props.place === 'beside'}>
        <PaperOrigin />
        <PaperChoice />
      </Match>
      <Match when={props.place === 'end'}>
        <Show when={paper.current() === 'evidence'} fallback={<PaperVoices />}>
          <PaperEvidence />
        </Show>
      </Match>
    </Switch>
  );
}
