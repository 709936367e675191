import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { IMPORTS_ONLY } from './imports-only';
import { RULES } from './rules';

export interface Direction {
  /** How many files of src/ were looked at. */
  readonly modules: number;
  /** One line for each broken rule: its name, and from which file to which. */
  readonly violations: readonly string[];
}

/**
 * Follows the imports of `src/` under a folder and holds them against the rules.
 * @param folder absolute path of the folder that holds `src/`
 */
export async function checkDirection(folder: string): Promise<Direction> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: folder,
      ruleSet: { forbidden: RULES },
      validate: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
    { babelConfig: IMPORTS_ONLY },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}
