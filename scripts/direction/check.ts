import { posix } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { IMPORTS_ONLY } from './imports-only';
import { RULES } from './rules';

/** The most files of code directly in a folder. */
const mostFiles = 25;

export interface Direction {
  /** The number of files of src/ that were checked. */
  readonly modules: number;
  /** The number of files directly in each folder of src/. */
  readonly folders: ReadonlyMap<string, number>;
  /** One line for each broken rule: its name, and from which file to which. */
  readonly violations: readonly string[];
}

/**
 * Follows the imports of `src/` under a folder and holds them against the rules.
 * @param root absolute path of the folder that holds `src/`
 */
export async function checkDirection(root: string): Promise<Direction> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: { forbidden: RULES },
      validate: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
    { babelConfig: IMPORTS_ONLY },
  );
  const { modules, summary } = output as ICruiseResult;
  const sources = modules.map(({ source }) => source).filter((source) => source.startsWith('src/'));
  const folders = new Map<string, number>();
  for (const folder of sources.map(posix.dirname)) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  return {
    modules: sources.length,
    folders,
    violations: [
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      ...[...folders]
        .filter(([, count]) => count > mostFiles)
        .map(
          ([name, count]) => `too-many-files: ${name}: found ${count} files; expected ${mostFiles} at most`,
        ),
    ],
  };
}
