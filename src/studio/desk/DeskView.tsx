import { Match, Show, Switch } from 'solid-js';
import { ArticlePane } from '../article/ArticlePane';
import { MissingPanel } from '../missing/MissingPanel';
import { Lists } from '../lists/Lists';
import { StoryPanel } from '../story/StoryPanel';
import { SuggestionsPanel } from '../suggesting/SuggestionsPanel';
import { Choices } from '../../ui/Choices';
import styles from './Desk.module.css';
import { type Side, useDesk } from './desk';
import { nameIn } from './names';
import type { StudioWord } from './studio-words';

const sides = {
  missing: 'sideMissing',
  suggestions: 'sideSuggestions',
  lists: 'sideLists',
  story: 'sideStory',
} as const satisfies Readonly<Record<Side, StudioWord>>;

/** A document on the desk: the article, and beside it what is missing, the lists, or what the story is called. */
export function DeskView() {
  const { side, setSide, t, told, work, files, parsed, words } = useDesk();
  return (
    <main class={styles.desk}>
      <h1 class="visually-hidden">
        {nameIn(parsed.story()?.title, [words.language(), parsed.language()], work.open()?.slug ?? '')}
      </h1>
      <p class={styles.small}>{t('needsRoom')}</p>
      <ArticlePane />
      <div class={styles.side} data-side={side()}>
        <Choices
          name="side"
          label={t('sides')}
          look="tabs"
          options={Object.entries(sides).map(([value, word]) => ({ value: value as Side, label: t(word) }))}
          value={side()}
          onChoose={setSide}
        />
        <Show when={work.trouble() === 'not-kept'}>
          <p class={styles.trouble} role="alert">
            {t('notKept')}
          </p>
        </Show>
        <Switch>
          <Match when={side() === 'missing'}>
            <MissingPanel />
          </Match>
          <Match when={side() === 'suggestions'}>
            <SuggestionsPanel />
          </Match>
          <Match when={side() === 'lists'}>
            <Lists
              files={files}
              apply={work.apply}
              t={t}
              language={words.language}
              name={() => work.open()?.slug ?? ''}
            />
          </Match>
          <Match when={side() === 'story'}>
            <StoryPanel />
          </Match>
        </Switch>
      </div>
      <p class="visually-hidden" role="status" aria-live="polite">
        {told()}
      </p>
    </main>
  );
}
