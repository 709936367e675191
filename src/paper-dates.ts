import { type Component, createComponent } from 'solid-js';
import { loadDateMap } from './map/drawn/DateMap';
import { PaperDates } from './reader/paper/PaperDates';

/** All dates of a story on paper, each with its map: loads the ground, and returns what renders synchronously. */
export async function loadPaperDates(slug: string): Promise<Component> {
  const dateMap = await loadDateMap(slug);
  return () => createComponent(PaperDates, { map: dateMap() });
}
