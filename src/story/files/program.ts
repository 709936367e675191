/** What compiles stories, as published files name it: its version is that of package.json. */
export const program = { name: 'Claimed Ground', version: '0.1.0' } as const;
