import { kindWords } from '../../marking/kind-words';
import type { MapDesk } from '../map-desk';

/** So much of a claim's words is shown in a list of them, in UTF-16 units. */
const listed = 70;

/** The claims of the story, to be chosen by their kinds and words. */
export const claimOptions = ({ parsed, said }: Pick<MapDesk, 'parsed' | 'said'>) =>
  parsed.claims().map(({ id, kind, quotes }) => ({
    id,
    name: `${said(kindWords[kind])} · ${quotes[0]?.exact ?? id}`.slice(0, listed),
  }));
