import { createSignal, For, onMount } from 'solid-js';
import type { Feature } from '../story/model';
import { moveByKey } from '../ui/move-by-key';
import { FeatureButton } from './FeatureButton';

/** Features one below the other, each to be previewed and chosen. */
export function FeatureList(props: {
  features: readonly Feature[];
  class?: string | undefined;
  /** One stop of the Tab key, within which the arrow keys move. */
  isOneStop?: boolean;
}) {
  const [last, setLast] = createSignal<string>();
  const stop = () => (props.features.find(({ id }) => id === last()) ?? props.features[0])?.id;
  let list!: HTMLUListElement;
  onMount(() => {
    if (props.isOneStop) moveByKey(list, '[data-feature]', (item) => setLast(item.dataset['feature']));
  });
  return (
    <ul class={props.class} ref={list}>
      <For each={props.features}>
        {(feature) => (
          <li>
            <FeatureButton feature={feature} isSkipped={props.isOneStop && feature.id !== stop()} />
          </li>
        )}
      </For>
    </ul>
  );
}
