import { createSignal } from 'solid-js';
import type { Text } from '../../story/model';
import type { Desk } from '../desk/desk';
import type { Outline } from '../shapes/new-feature';

/** Where what is drawn comes from, as the author last said. */
export interface Origin {
  readonly source: string;
  readonly asOf: string;
  /** How far it can be off, km. */
  readonly precisionKm: number;
  readonly description: Text;
}

/** So far off is a line drawn by hand, until somebody says otherwise, km. */
const roughly = 5;

/** Asked for once, and kept for what is drawn next; at first that of what the story has last. */
export function createOrigin({ parsed }: Pick<Desk, 'parsed'>) {
  const drawnLast = parsed
    .features()
    .map(({ properties }) => properties.outline as Outline | undefined)
    .findLast((outline) => outline?.method === 'drawn');
  const [origin, setOrigin] = createSignal<Partial<Origin>>({});
  const now = (): Origin => ({
    source: drawnLast?.source ?? parsed.story()?.outlineSources?.[0]?.id ?? 'makers',
    asOf: drawnLast?.asOf ?? parsed.story()?.situations?.[0]?.date ?? '',
    precisionKm: drawnLast?.precisionKm ?? roughly,
    description: {},
    ...origin(),
  });
  return { now, change: (keys: Partial<Origin>) => setOrigin((last) => ({ ...last, ...keys })) };
}
