import { For, Show } from 'solid-js';
import { drawPattern } from '../../cartography/patterns';
import { pngAddress } from '../../cartography/png';
import { storyPatterns } from '../../cartography/story-patterns';
import { type Theme, themes } from '../../cartography/theme';
import type { Story } from '../../story/model';
import { inTheme, namedTheme } from './named-theme';
import { patternAnchor } from './pattern-name';
import styles from './PatternTiles.module.css';

/** A pattern tile's side, CSS px. */
const side = 16;

/** All patterns of a story, once per page: swatches and vector maps refer to them. */
export function PatternTiles(props: { story: Story }) {
  const names = () => storyPatterns(props.story, namedTheme);
  return (
    <svg class={styles.tiles} width="0" height="0" aria-hidden="true">
      <defs>
        <For each={names()}>{(name) => <PatternTile name={name} />}</For>
      </defs>
    </svg>
  );
}

/** A pattern that shapes refer to by id. Its name is in the named theme's colours. */
function PatternTile(props: { name: string }) {
  return (
    <pattern id={patternAnchor(props.name)} width={side} height={side} patternUnits="userSpaceOnUse">
      <For each={Object.entries(themes)}>
        {([theme, colours]) => <TileImage name={props.name} theme={theme} colours={colours} />}
      </For>
    </pattern>
  );
}

/** The tile in one theme's colours; the stylesheet shows the current theme's. */
function TileImage(props: { name: string; theme: string; colours: Theme }) {
  const tile = () => drawPattern(inTheme(props.name, props.colours));
  return (
    <Show when={tile()}>
      {(found) => (
        <image
          class={props.theme === 'dark' ? styles.dark : styles.light}
          data-theme={props.theme}
          href={pngAddress(found())}
          width={side}
          height={side}
        />
      )}
    </Show>
  );
}
