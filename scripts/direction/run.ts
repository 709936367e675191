import { checkDirection } from './check';

const { modules, folders, violations } = await checkDirection(process.cwd());
for (const [folder, count] of [...folders].sort()) console.log(`${String(count).padStart(4)}  ${folder}`);
console.log(`${modules} modules, ${violations.length} imports against the direction`);
for (const violation of violations) console.error(`  ${violation}`);
// With no file looked at, every rule would hold.
if (modules === 0) console.error('  no module was looked at');
if (modules === 0 || violations.length > 0) process.exitCode = 1;
