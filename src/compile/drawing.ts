import { fadingAlong, fadingBands } from '../geo/fade';
import { compileRelations } from './relations';

/**
 * What is computed of a story that will be drawn, and that no rule asks for: how edges fade, and the diagram of its
 * relations. Half of the compiler's weight.
 */
export const drawing = { fadingAlong, fadingBands, compileRelations } as const;

export type Drawing = typeof drawing;
