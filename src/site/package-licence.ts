import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { licenceTexts } from './licence-texts';

export interface Package {
  readonly name: string;
  readonly folder: string;
}

/**
 * Resolves a package as an import from a file.
 * @throws Error when it is not installed
 */
export function packageOf(name: string, importer: string): Package {
  const places = createRequire(importer).resolve.paths(name) ?? [];
  const folder = places
    .map((place) => join(place, name))
    .find((one) => existsSync(join(one, 'package.json')));
  if (folder === undefined) throw new Error(`${name}: found no such package; expected its licence`);
  return { name, folder };
}

/** The package that a module is of, by its path; none for one of the project's own. */
export function packageOfModule(module: string): Package[] {
  const [, folder, name] = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(module) ?? [];
  return folder === undefined || name === undefined ? [] : [{ name, folder }];
}

/** The packages that are bundled inside a module, by its source map; none without one. */
export function packagesWithin(module: string): Package[] {
  const map = `${module}.map`;
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  const names = sources.map((source) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? '');
  return [...new Set(names)].filter(Boolean).map((name) => packageOf(name, module));
}

/**
 * A package's licence, formatted like Vite's list.
 * @throws Error when the package has no licence text
 */
export function licenceOf({ name, folder }: Package): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const files = readdirSync(folder);
  const read = (form: RegExp) => {
    const file = files.find((one) => form.test(one));
    return file && readFileSync(join(folder, file), 'utf8').trim();
  };
  // Some packages have it only at the end of their readme.
  const text =
    read(/^(licen[cs]e|copying)/i) ??
    licenceTexts[name] ??
    /^#+ (licen[cs]e.*)/ims.exec(read(/^readme/i) ?? '')?.[1];
  if (!text) throw new Error(`${name}: found no licence; expected its text`);
  // Headings within a licence are of a lower level.
  return `## ${name} - ${version} (${license})\n\n${text.replace(/^## /gm, '### ')}`;
}
