import './static-evidence.css';
import type { JSX } from 'solid-js';

/** A card shown by `:target`, without scripts. */
export function StaticCard(props: { id: string; close: string; closeTo: string; children: JSX.Element }) {
  return (
    <section id={props.id} class="static-card">
      <a href={props.closeTo} class="static-close">
        {props.close}
      </a>
      {props.children}
    </section>
  );
}
