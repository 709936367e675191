import type { BrowserContextOptions } from '@playwright/test';
import type { Story } from '../../src/story/model';
import { firstSlug } from '../support/first-story';
import { storyIn } from './build-pages';

/** A page that is measured, and who reads it on what. */
export interface Case {
  /** As figures name it; empty for the front page. */
  readonly name: string;
  readonly story: Story;
  readonly language: string;
  /** Path of the page, with its fragment. */
  readonly path: string;
  readonly reader: Pick<BrowserContextOptions, 'locale' | 'viewport'>;
}

/** The front page in English, the smaller story, and the front page in Arabic on a phone. */
export function casesIn(built: string): readonly [front: Case, dated: Case, ...others: Case[]] {
  const [first, small] = [storyIn(built, firstSlug), storyIn(built, 'karabakh-2020')];
  const desk = { locale: 'en-GB', viewport: { width: 1280, height: 800 } };
  return [
    { name: '', story: first, language: 'en', path: '/', reader: desk },
    { name: 'Karabakh', story: small, language: 'en', path: `/${small.slug}.en.html`, reader: desk },
    {
      name: 'Arabic, phone',
      story: first,
      language: 'ar',
      path: '/',
      reader: { locale: 'ar', viewport: { width: 390, height: 844 } },
    },
  ];
}
