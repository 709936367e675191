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

test('no package runs a script while it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

test('each package has a line that says what it is for, and each such line has a package', () => {
  const { dependencies, devDependencies } =
    read<Record<'dependencies' | 'devDependencies', Versions>>('package.json');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('\n## What it is made of\n');
  const [table = ''] = section.split('\n## ');
  const told = [...table.matchAll(/^\| (`.*`) +\| \S/gm)].flatMap(([, packages = '']) =>
    packages.split(', ').map((name) => name.slice(1, -1)),
  );
  const fits = (pattern: string, name: string) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  expect(names.filter((name) => !told.some((pattern) => fits(pattern, name)))).toEqual([]);
  expect(told.filter((pattern) => !names.some((name) => fits(pattern, name)))).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});
