import { spawnSync } from 'node:child_process';
import { prepare } from './prepare.mjs';

prepare();

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test/run.ts'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
