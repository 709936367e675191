import { For } from 'solid-js';
import type { Feature } from '../story/model';
import { FeatureButton } from './FeatureButton';

/** Features one below the other, each to be previewed and chosen. */
export function FeatureList(props: { features: readonly Feature[]; class?: string | undefined }) {
  return (
    <ul class={props.class}>
      <For each={props.features}>
        {(feature) => (
          <li>
            <FeatureButton feature={feature} />
          </li>
        )}
      </For>
    </ul>
  );
}
