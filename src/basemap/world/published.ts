/** Folders of the world that only a ground is cut of: not each country or cell has a file there. */
export const groundParts = ['areas', 'towns', 'water'] as const;

/** The file, beside those folders where they are published, with the list of the files in them. */
export const groundFileNames = 'ground.json';
