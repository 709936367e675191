import { fixStory } from '../../story/files/fix/fix-story';
import { folderOf } from '../document/files';
import type { Edit } from '../document/history';

/** Writes what is certain and was left out: offsets, contexts, the hash of the source. */
export const mend = (slug: string): Edit => ({
  label: { code: 'mend', values: {} },
  run: (files) => {
    const fixed = fixStory(folderOf(slug, files));
    return fixed.length === 0
      ? files
      : new Map([...files, ...fixed.map(({ name, text }) => [name, text] as const)]);
  },
});
