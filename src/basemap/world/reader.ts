/** Reads a parsed file of `data/world/`, such as "land/e030n40.json"; undefined where there is none (open sea). */
export type WorldReader = (path: string) => Promise<unknown>;
