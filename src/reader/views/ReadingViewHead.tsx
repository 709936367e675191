import styles from './ReadingViewHead.module.css';

/** The head of a view of the reading column: its title, and what there is to see in it. */
export function ReadingViewHead(props: { id: string; title: string; intro: string }) {
  return (
    <header class={styles.head}>
      <h1 id={props.id} class={styles.title}>
        {props.title}
      </h1>
      <p class={styles.intro}>{props.intro}</p>
    </header>
  );
}
