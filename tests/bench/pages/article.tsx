import { For, render } from 'solid-js/web';

/** The title and the sentences of the article in one language, put here by the build. */
declare const ARTICLE: { readonly title: string; readonly sentences: readonly string[] };

render(
  () => (
    <article>
      <h1>{ARTICLE.title}</h1>
      <For each={ARTICLE.sentences}>{(sentence) => <p>{sentence}</p>}</For>
    </article>
  ),
  document.body,
);
