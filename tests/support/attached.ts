import type { StoryFolder } from '../../src/story/files/parse';
import { sha256Of } from '../../src/story/sha256';
import { fixtureFolder } from './fixture';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );

/** Files of each type of attachments, as far as their first bytes tell; none of them is text. */
export const attachmentFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['page.wacz', bytes('PK', [3, 4, 0, 255, 254])],
  ['scan.pdf', bytes('%PDF-1.7\n', [0xff, 0xfe, 0x0d, 0x0a, 0])],
  ['front.png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0xc3, 0x28])],
  ['back.jpeg', bytes([0xff, 0xd8, 0xff, 0xe0, 0x80])],
]);

export interface Written {
  readonly id: string;
  readonly file: string;
  readonly sha256?: string;
  readonly type: string;
  readonly name: Readonly<Record<string, string>>;
  readonly source: string;
  readonly retrieved?: string;
}

const name = { fr: 'La page telle qu’elle était', de: 'Die Seite, wie sie war' };

/** What story.json says of these files, without their hashes. */
export const unhashed: readonly Written[] = [
  {
    id: 'page',
    file: 'page.wacz',
    type: 'application/wacz',
    name,
    source: 'article',
    retrieved: '2031-03-14',
  },
  { id: 'scan', file: 'scan.pdf', type: 'application/pdf', name, source: 'article' },
  { id: 'front', file: 'front.png', type: 'image/png', name, source: 'article' },
  { id: 'back', file: 'back.jpeg', type: 'image/jpeg', name, source: 'article' },
];

export const attachments: readonly Written[] = unhashed.map((one) => ({
  ...one,
  sha256: sha256Of(attachmentFiles.get(one.file) ?? ''),
}));

/** A story.json with attachments, which are its last key. */
export const withAttachments = (story: string, listed: readonly object[]): string =>
  JSON.stringify({ ...(JSON.parse(story) as object), attachments: listed }, null, 2);

/** The fixture with attachments. @param files by their names in the folder of attachments */
export function attachedFolder(
  listed: readonly object[] = attachments,
  files: ReadonlyMap<string, Uint8Array> = attachmentFiles,
): StoryFolder {
  const story = withAttachments(fixtureFolder.files.get('story.json') ?? '', listed);
  return {
    ...fixtureFolder,
    files: new Map(fixtureFolder.files).set('story.json', story),
    others: [...files.keys()].map((file) => `attachments/${file}`),
    attachments: files,
  };
}

/** The same as names in the folder to contents, as archives and the studio have them. */
export const filesOf = ({ files, attachments: bytesOf = new Map() }: StoryFolder) =>
  new Map<string, string | Uint8Array>([
    ...files,
    ...[...bytesOf].map(([file, contents]) => [`attachments/${file}`, contents] as const),
  ]);
