import type { ParentProps } from 'solid-js';
import styles from './Story.module.css';
import { Texts } from './Texts';

/** The name of somebody who speaks or acts, by its id and its path in story.json, and what else is said of it. */
export function Party(props: ParentProps<{ id: string; path: readonly (string | number)[] }>) {
  return (
    <fieldset class={styles.party}>
      <legend>
        <code>{props.id}</code>
      </legend>
      <Texts word="nameOf" path={[...props.path, 'name']} />
      {props.children}
    </fieldset>
  );
}
