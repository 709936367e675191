import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { publishSchemas } from '../publish/publish';

/** Writes the JSON Schemas that the hand-written files of a story name in "$schema". */
const [folder = 'data/schema'] = argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, contents] of publishSchemas()) writeFileSync(join(folder, name), contents);
