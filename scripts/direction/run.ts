import { checkDirection } from './check';

const { modules, violations } = await checkDirection(process.cwd());
console.log(`${modules} modules, ${violations.length} imports against the direction`);
for (const violation of violations) console.error(`  ${violation}`);
// A cruise that sees no file would find every direction right.
if (modules === 0) console.error('  no module was looked at');
if (modules === 0 || violations.length > 0) process.exitCode = 1;
