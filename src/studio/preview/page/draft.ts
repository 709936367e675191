import { createSignal } from 'solid-js';
import type { Ground } from '../../../basemap/cut/ground';
import { basemapFiles } from '../../../cartography/sources';
import { interfaceLanguages, type InterfaceLanguage } from '../../../i18n/languages';
import { loadWords } from '../../../i18n/loaded-words';
import { giveFile } from '../../../site-files/given-files';
import type { Story } from '../../../story/model';
import { groundPath } from '../../../story/pages';
import type { ToPreview } from '../messages';
import { openDeskLine } from './desk-line';

const none = { type: 'FeatureCollection', features: [] };

/** The draft that the desk shows in this page, as it is now. */
export async function openDraft() {
  const line = openDeskLine();
  const [story, setStory] = createSignal<Story>();
  /** One object for each ground that was given, also for that there is none. */
  const [ground, setGround] = createSignal<{ readonly layers: Ground | undefined }>();
  const hearers = new Set<(message: ToPreview) => void>();
  /** What was said last, for who listens later. */
  const last = new Map<ToPreview['kind'], ToPreview>();

  const giveGround = (slug: string | undefined, layers: Ground | undefined) => {
    if (slug === undefined) return;
    for (const layer of basemapFiles) giveFile(groundPath(slug, layer), layers?.[layer] ?? none);
  };
  const there = new Promise<Story>((resolve) => {
    line.listen((message) => {
      if (message.kind === 'story') {
        // What is shown reads the files at once: they are there before.
        if (story()?.slug !== message.story.slug) giveGround(message.story.slug, ground()?.layers);
        setStory(message.story);
        resolve(message.story);
      } else if (message.kind === 'ground') {
        giveGround(story()?.slug, message.ground);
        setGround({ layers: message.ground });
      } else {
        last.set(message.kind, message);
        for (const hear of hearers) hear(message);
      }
    });
  });
  // A draft may get a language while it is shown: the words of each are there.
  const languages = Object.keys(interfaceLanguages) as InterfaceLanguage[];
  const [first] = await Promise.all([there, ...languages.map(loadWords)]);
  return {
    story: () => story() ?? first,
    ground,
    tell: line.tell,
    /** Hears what the desk says of the page's look and choice, from the last that was said on. Returns a function that stops. */
    hear(run: (message: ToPreview) => void): () => void {
      hearers.add(run);
      for (const message of last.values()) run(message);
      return () => hearers.delete(run);
    },
  };
}

export type Draft = Awaited<ReturnType<typeof openDraft>>;
