import { textWidth } from './text-width';

/** How a name is set: the font by its name in the style, its size in px, and all else in em. */
export interface Setting {
  readonly font: 'bold' | 'medium' | 'italic';
  readonly size: number;
  readonly spacing?: number;
  /** A line is no longer, unless one word is. */
  readonly maxWidth: number;
}

/** A name set in lines. */
export interface Block extends Setting {
  readonly lines: readonly string[];
  /** The lines of the second language, below and smaller. */
  readonly second: readonly string[];
  /** px */
  readonly width: number;
  readonly height: number;
}

/** em, of the map's labels and of the vector map's alike. */
export const lineHeight = 1.2;
/** The second language's size as a share of the first's. */
export const secondScale = 0.8;

export function blockOf(text: string, second: string | undefined, setting: Setting): Block {
  const { font, size, spacing = 0, maxWidth } = setting;
  const wide = (line: string) => textWidth(line, font, spacing);
  const lines = wrapped(text, maxWidth, wide);
  const below = second === undefined || second === text ? [] : wrapped(second, maxWidth / secondScale, wide);
  const width = Math.max(...lines.map(wide), ...below.map((line) => wide(line) * secondScale));
  const height = (lines.length + below.length * secondScale) * lineHeight;
  return { ...setting, lines, second: below, width: width * size, height: height * size };
}

/** Breaks a text into the fewest lines, balanced in length. */
function wrapped(text: string, maxWidth: number, wide: (line: string) => number): string[] {
  const lines = greedy(text, maxWidth, wide);
  const words = text.split(' ');
  for (let share = 0.5; share < 1 && lines.length > 1; share += 0.05) {
    const even = greedy(text, maxWidth * share, wide);
    if (even.length === lines.length && words.every((word) => wide(word) <= maxWidth * share)) return even;
  }
  return lines;
}

function greedy(text: string, maxWidth: number, wide: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && wide(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
