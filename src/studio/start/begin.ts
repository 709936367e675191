import { cutTerritory } from '../../basemap/cut/land';
import { proposedViews } from '../../basemap/cut/proposed-views';
import type { WorldReader } from '../../basemap/world/reader';
import type { Files } from '../document/files';
import { today } from '../../session/today';
import type { Text } from '../../story/model';
import { setMeta } from '../edits/parts';
import { newStory } from '../edits/sentences';
import { together } from '../edits/together';

/** What an author says of a text before it is on the desk. */
export interface Asked {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly translations: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly territory: readonly string[];
  /** As of which the map shows who holds what: EDTF. */
  readonly asOf: string;
  readonly publisher: string;
  /** EDTF; empty where nobody knows. */
  readonly published: string;
  readonly address: string;
  /** What the page proposes for the source's own voice, and for what readers see changed, by language. */
  readonly proposed: { readonly ownVoice: Text; readonly firstVersion: Text };
}

/** The folder of a new story, with its territory looked up in the world's ground. */
export async function beginStory(read: WorldReader, asked: Asked): Promise<Files> {
  const { text: source, language, translations, territory, asOf, publisher, published, address } = asked;
  const each = (path: readonly (string | number)[], text: Text) =>
    Object.entries(text).map(([one, words]) => setMeta([...path, one], words));
  const said = [
    ...each(['speakers', 0, 'name'], asked.proposed.ownVoice),
    ...each(['changes', 0, 'text'], asked.proposed.firstVersion),
    ...(publisher === '' ? [] : [setMeta(['sources', 0, 'publisher'], { [language]: publisher })]),
    ...(published === '' ? [] : [setMeta(['sources', 0, 'published'], published)]),
    ...(address === '' ? [] : [setMeta(['sources', 0, 'address'], address)]),
  ];
  const edit = together({ code: 'new-story', values: { language } }, [
    newStory({
      source,
      language,
      translations,
      territory,
      ...proposedViews(await cutTerritory(read, territory)),
      asOf,
      today: today(),
      schemas: '../../schema',
    }),
    ...said,
  ]);
  return edit.run(new Map());
}
