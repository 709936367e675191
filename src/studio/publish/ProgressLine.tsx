import { Match, Switch } from 'solid-js';
import buttons from '../fields/Buttons.module.css';
import { type Step, steps } from './messages';
import styles from './Publish.module.css';
import type { publishWords } from './publish-words';
import type { createPublishing, Progress } from './publishing';

const stepWords = {
  story: 'stepStory',
  fonts: 'stepFonts',
  pages: 'stepPages',
  files: 'stepFiles',
  zip: 'stepZip',
} as const satisfies Readonly<Record<Step, string>>;

const failures = {
  problems: 'failedProblems',
  unreachable: 'failedUnreachable',
  fault: 'failedFault',
} as const;

const of = <Kind extends Progress['kind']>(progress: Progress | undefined, kind: Kind) =>
  progress?.kind === kind ? (progress as Extract<Progress, { kind: Kind }>) : undefined;

/** How far what is being made has come, what was made, or why nothing was. */
export function ProgressLine(props: {
  publishing: ReturnType<typeof createPublishing>;
  t: ReturnType<typeof publishWords.create>;
  number: (value: number) => string;
}) {
  const { progress, stop } = props.publishing;
  const done = (step: Step, share: number) => (steps.indexOf(step) + share) / steps.length;
  return (
    <div class={styles.progress} role="status" data-progress={progress()?.kind}>
      <Switch>
        <Match when={of(progress(), 'working')}>
          {(now) => (
            <>
              <label>
                {props.t(stepWords[now().step])}
                <progress value={done(now().step, now().share)} />
              </label>
              <button type="button" class={buttons.plain} onClick={stop}>
                {props.t('stop')}
              </button>
            </>
          )}
        </Match>
        <Match when={of(progress(), 'made')}>
          {(made) => (
            <p>
              {props.t('made', {
                name: made().name,
                size: props.number(Math.round(made().bytes / 100_000) / 10),
                seconds: props.number(Math.ceil(made().seconds)),
              })}
            </p>
          )}
        </Match>
        <Match when={of(progress(), 'failed')}>
          {(failed) => <p data-failed>{props.t(failures[failed().reason])}</p>}
        </Match>
      </Switch>
    </div>
  );
}
