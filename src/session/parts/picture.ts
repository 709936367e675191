import { batch, createSignal } from 'solid-js';
import type { Row } from '../../cartography/rows';
import type { InterfaceWords } from '../words';

/** Rows of the legend that belong together, under a head where there is more than one. */
export interface PictureGroup {
  readonly head?: string;
  readonly rows: readonly { readonly row: Row; readonly name: string }[];
}

/** All words of a picture of the map, in the reader's language; the map adds its own labels. */
export interface PictureWords {
  readonly title: string;
  /** The date that the map stands for. */
  readonly date: string;
  /** What else there is to know of this view. */
  readonly notes: readonly string[];
  readonly legend: {
    readonly title: string;
    readonly groups: readonly PictureGroup[];
    /** Absent where no ground is shown as held. */
    readonly front?: string;
    /** Absent where no line in dispute is shown. */
    readonly disputed?: string;
    readonly note: string;
  };
  readonly credits: readonly string[];
  readonly appName: string;
  readonly address: string;
  readonly fileName: string;
  /** The units of its scale. */
  readonly scale: ReturnType<InterfaceWords['scaleUnits']>;
}

export type PictureProgress = 'none' | 'drawing' | 'saved' | 'failed';

export type Picture = ReturnType<typeof createPicture>;

/** The wish for a picture of the map, which the map carries out, and how far it has come. */
export function createPicture() {
  const [wish, setWish] = createSignal<PictureWords>();
  const [progress, setProgress] = createSignal<PictureProgress>('none');
  const isDrawing = () => progress() === 'drawing';
  return {
    wish,
    progress,
    /** One picture at a time: a wish while one is drawn is passed over. */
    take: (words: PictureWords) => {
      if (isDrawing()) return;
      batch(() => {
        setProgress('drawing');
        setWish(words);
      });
    },
    end: (result: 'saved' | 'failed') => {
      batch(() => {
        setProgress(result);
        setWish(undefined);
      });
    },
    /** What became of the last picture is no news any more. */
    forget: () => {
      if (!isDrawing()) setProgress('none');
    },
  };
}
