import type { StoryFolder } from '../../src/story/files/parse';
import { withFile } from './edits';

/** A story without zones, routes and places: each of its sentences says why it has none. */
export function storyOfWords(folder: StoryFolder): StoryFolder {
  const files = [...folder.files.keys()].filter((name) => name.endsWith('.geojson'));
  const bare = files.reduce((rest, name) => withFile(rest, name), folder);
  const changed = (name: string, change: (value: Record<string, object[]>) => object) =>
    [name, JSON.stringify(change(JSON.parse(folder.files.get(name) ?? '')))] as const;
  const { title } = JSON.parse(folder.files.get('story.json') ?? '') as { title: object };
  const noPlace = Object.fromEntries(Object.keys(title).map((language) => [language, 'Of words alone.']));
  const edits = [
    changed('sentences.json', ({ sentences = [] }) => ({
      sentences: sentences.map((sentence) => ({ ...sentence, noPlace })),
    })),
    changed('story.json', (story) => ({ ...story, gaps: [], topics: [], moments: [] })),
  ];
  return edits.reduce((rest, [name, text]) => withFile(rest, name, text), bare);
}
