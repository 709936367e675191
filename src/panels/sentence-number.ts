import type { Story } from '../story/model';

/** A sentence's place in the article, counted from 1. */
export function sentenceNumber({ sentences }: Story, id: string): number {
  return sentences.findIndex((sentence) => sentence.id === id) + 1;
}
