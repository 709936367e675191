import { typeOfFile } from '../../story/files/attachment-kinds';
import { attachmentFolder } from '../../story/files/file-names';
import { removeValue, setValue } from '../../story/files/json/json-edits';
import type { Text } from '../../story/model';
import type { StoryFile } from '../../story/schema';
import { sha256Of } from '../../story/sha256';
import { storyLanguagesOf } from '../../story/sources/source-name';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { inAll } from './in-all';
import { changed, itemsIn, jsonIn, pathOf } from './in-files';

export type WrittenAttachment = NonNullable<StoryFile['attachments']>[number];

/** A copy of where a text stood, as an author has it. */
export interface NewAttachment {
  readonly id: string;
  /** As its file is called by whoever made it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The id of the source that it is a copy of. */
  readonly source: string;
  /** What it is, in some of the story's languages. */
  readonly name: Text;
  /** Year-month-day; empty where nobody knows. */
  readonly retrieved?: string;
}

export const attachmentsIn = (files: Files): readonly WrittenAttachment[] =>
  itemsIn(files, 'story.json', 'attachments') as unknown as readonly WrittenAttachment[];

/** Keeps a copy with a source, with its hash; nothing where its file is of no type that is kept. */
export const addAttachment = (added: NewAttachment): Edit => ({
  label: { code: 'add-attachment', values: { id: added.id } },
  run: (files) => {
    const { id, bytes, source, name, retrieved } = added;
    const type = typeOfFile(added.file, bytes);
    if (!type || pathOf(files, 'story.json', 'attachments', id)) return files;
    const all = attachmentsIn(files);
    const file = freeName(
      added.file,
      all.map((one) => one.file),
    );
    const story = jsonIn(files, 'story.json') as StoryFile;
    const item: WrittenAttachment = {
      id,
      file,
      sha256: sha256Of(bytes),
      type,
      name: inAll(storyLanguagesOf(story), name),
      source,
      ...(retrieved && { retrieved }),
    };
    return new Map(
      changed(files, 'story.json', (text) =>
        all.length > 0
          ? setValue(text, ['attachments', all.length], item)
          : setValue(text, ['attachments'], [item]),
      ),
    ).set(`${attachmentFolder}/${file}`, bytes);
  },
});

/** Takes away a copy that is kept with a text, and its file. */
export const removeAttachment = (id: string): Edit => ({
  label: { code: 'remove-attachment', values: { id } },
  run: (files) => withoutAttachment(files, id),
});

export function withoutAttachment(files: Files, id: string): Files {
  const path = pathOf(files, 'story.json', 'attachments', id);
  if (!path) return files;
  const all = attachmentsIn(files);
  const file = all.find((one) => one.id === id)?.file;
  const rest = new Map(
    changed(files, 'story.json', (text) => removeValue(text, all.length === 1 ? ['attachments'] : path)),
  );
  rest.delete(`${attachmentFolder}/${file}`);
  return rest;
}

/** A name that its file may have in a story's folder, which no other one has. */
function freeName(wanted: string, taken: readonly string[]): string {
  const all = new Set(taken.map((one) => one.toLowerCase()));
  const end = wanted.slice(wanted.lastIndexOf('.')).toLowerCase();
  const stem =
    wanted
      .slice(0, wanted.lastIndexOf('.'))
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[._-]+/, '')
      .slice(0, 80) || 'copy';
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}${end}`;
    if (!all.has(name.toLowerCase())) return name;
  }
}
