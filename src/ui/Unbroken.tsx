import styles from './Unbroken.module.css';

/** Letters, a hyphen and a number: "A-7". */
const designation = /(\p{L}+-\d+)/u;

/**
 * Text in which a designation such as "A-7" never breaks over two lines. Browsers may break after its hyphen whatever the
 * style says; the characters stay as they are, for copying and for positions in the text.
 */
export function Unbroken(props: { text: string }) {
  return <>{unbroken(props.text)}</>;
}

/** The same as nodes. */
export const unbroken = (text: string) => text.split(designation).map(unbrokenPart);

const unbrokenPart = (part: string) =>
  designation.test(part) ? <span class={styles.unbroken}>{part}</span> : part;
