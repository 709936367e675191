import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
type Versions = Readonly<Record<string, string>>;

test('every package that is asked for is asked for in one version', () => {
  const { dependencies, devDependencies } =
    read<Record<'dependencies' | 'devDependencies', Versions>>('package.json');
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  for (const [name, version] of versions) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock file names what each package contains, and no place where it was fetched', () => {
  const { packages } = read<{
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  }>('package-lock.json');
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  expect(locked.length).toBeGreaterThan(200);
  for (const [path, { integrity, resolved }] of locked) {
    expect(resolved, path).toBeUndefined();
    expect(integrity, path).toMatch(/^sha512-/);
  }
});
