import { tints } from '../../story/kinds';
import type { Text } from '../../story/model';
import { type Edit } from '../document/history';
import { itemsIn } from './in-files';
import { addActor, type WrittenActor } from './parts';

/** Adds a party, in the first colour that no other has, as far as there are enough. */
export const newParty = (id: string, name: Text, kind: WrittenActor['kind']): Edit => ({
  label: { code: 'add-actor', values: { id } },
  run: (files) => {
    const others = itemsIn(files, 'story.json', 'actors');
    const tint =
      tints.find((one) => !others.some((other) => other['tint'] === one)) ??
      tints[others.length % tints.length] ??
      tints[0];
    return addActor({ id, name, kind, tint }).run(files);
  },
});
