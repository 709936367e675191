/** A font of the picture; the size in px before scaling. */
export interface CanvasFont {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly size: number;
}

export const canvasFonts = {
  title: { family: 'serif', weight: 600, size: 26 },
  date: { family: 'sans', weight: 600, size: 14 },
  note: { family: 'sans', weight: 400, size: 13 },
  legendTitle: { family: 'serif', weight: 600, size: 16 },
  head: { family: 'sans', weight: 600, size: 12 },
  row: { family: 'sans', weight: 400, size: 13 },
  small: { family: 'sans', weight: 400, size: 11 },
  name: { family: 'sans', weight: 600, size: 11 },
  label: { family: 'sans', weight: 600, size: 12 },
} as const satisfies Readonly<Record<string, CanvasFont>>;

/** Text broken into lines, with its size, px. */
export interface Block {
  readonly lines: readonly string[];
  readonly font: CanvasFont;
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly direction: CanvasDirection;
}

export type Pen = ReturnType<typeof createPen>;

/** Line height; Arabic has taller letters than Latin, and some scripts marks above and below. */
const leading = { rtl: 1.6, ltr: 1.38, inherit: 1.38 } as const;
const tallLeading = 1.75;
const tall =
  /[\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Devanagari}\p{Script=Bengali}]/u;
/** Offset of the baseline below the middle of a line, as a share of the font size. */
const drop = 0.35;

/** Measures and draws text in the page's own fonts, in the direction of the reader's language. */
export function createPen(direction: 'rtl' | 'ltr') {
  const measuring = context2d(document.createElement('canvas'));

  /** Wraps a text at spaces, and inside a word only if it alone is too long. */
  function block(text: string, font: CanvasFont, width: number, own: CanvasDirection = direction): Block {
    measuring.font = cssFont(font);
    measuring.direction = own;
    const measure = (line: string) => measuring.measureText(line).width;
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(...pieces(word, (piece) => measure(piece) <= width));
    }
    const lineHeight = font.size * (tall.test(text) ? tallLeading : leading[direction]);
    return {
      lines,
      font,
      width: Math.max(...lines.map(measure)),
      height: lines.length * lineHeight,
      lineHeight,
      direction: own,
    };
  }

  /** Draws a block into a box of a width, aligned to the inline start. */
  function write(
    context: CanvasRenderingContext2D,
    { lines, font, lineHeight, direction: own }: Block,
    colour: string,
    { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  ): void {
    context.font = cssFont(font);
    context.direction = own;
    context.textAlign = direction === 'rtl' ? 'right' : 'left';
    context.fillStyle = colour;
    const start = direction === 'rtl' ? x + width : x;
    lines.forEach((line, index) => {
      context.fillText(line, start, y + (index + 0.5) * lineHeight + drop * font.size);
    });
  }

  return { direction, block, write };
}

function pieces(word: string, fits: (piece: string) => boolean): string[] {
  const found = [''];
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`;
    if (found.at(-1) === '' || fits(longer)) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

function cssFont({ family, weight, size }: CanvasFont): string {
  const families = getComputedStyle(document.documentElement).getPropertyValue(`--${family}`);
  return `${weight} ${size}px ${families}`;
}

/** Loads the fonts for all characters of a text: a canvas is not redrawn when a font arrives. */
export async function loadCanvasFonts(text: string): Promise<void> {
  await Promise.all(Object.values(canvasFonts).map((font) => document.fonts.load(cssFont(font), text)));
}

/** @throws Error where the browser is out of memory for canvases */
export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas: found no 2d context; expected one');
  return context;
}
