import { ownLanguage } from '../../../world/names';
import { ringArea } from '../../../world/measure';
import type { CodedArea } from './area-codes';
import { namesBeside } from './beside';
import { geonamesIn } from './debian';
import { isInScriptOf, tidy, withoutSigns } from './scripts';
import { areaWords } from './words/areas';

/** What names of areas end in or start with and the map does not need; in Arabic, words that it does not use so. */
const kinds =
  / (?:Province|Region|Governorate|Oblast|Department|Belediyesi)$|^إدارة | أوبلاست$|^أوبلاست |[،,].*$/gu;

const brief = (name: string): string => tidy(name.replace(kinds, ''));

/** Languages in which names of areas are kept, apart from the country's own. */
const areaLanguages = ['ar', 'de', 'es', 'fa', 'fr', 'he', 'ku', 'pt', 'ru', 'tr', 'uk', 'zh'] as const;

export interface AreaNames {
  readonly latin: string;
  readonly names: Record<string, string>;
}

/** The package's area that has the names of an area of today: the one with its code that is most of it. */
function namesake(code: string, holders: readonly CodedArea[]): CodedArea | undefined {
  const found = holders.find(({ properties }) => properties.gn_a1_code === code);
  const others = holders.filter((one) => one !== found && one.codes.length === 1);
  const isMost = found && others.every((one) => areaOf(one) < areaOf(found) / 10);
  return isMost ? found : undefined;
}

const areaOf = ({ polygons }: CodedArea): number =>
  polygons.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);

/** A function that names a first-level area of today: by the package's area of its code, else by GeoNames. */
export function areaNamer(): (code: string, holders: readonly CodedArea[]) => AreaNames | undefined {
  const catalogues = new Map<string, ReadonlyMap<string, string>>();
  const listed = (language: string, code: string): string | undefined => {
    const catalogue = catalogues.get(language) ?? geonamesIn(language);
    catalogues.set(language, catalogue);
    const name = brief(catalogue.get(code) ?? '');
    return name && isInScriptOf(language, name) ? name : undefined;
  };
  return (code, holders) => {
    const own = ownLanguage(code.slice(0, 2));
    const properties = (namesake(code, holders) ?? (holders.length === 1 ? holders[0] : undefined))
      ?.properties;
    const isSplit =
      holders[0] !== undefined && holders[0].codes.length > 1 && properties?.gn_a1_code !== code;
    const inPackage = (language: string): string | undefined => {
      const name = isSplit ? '' : brief(properties?.[`name_${language}`] ?? '');
      return name && isInScriptOf(language, name) ? name : undefined;
    };
    const known: Record<string, string | undefined> = {};
    for (const language of new Set([...areaLanguages, ...(own ? [own] : [])]))
      known[language] = inPackage(language) ?? listed(language, code);
    const english = [listed('en', code), inPackage('en')].filter((name) => name !== undefined);
    const local = isSplit ? undefined : (properties?.name ?? undefined);
    known['en'] = english.find((name) => !/[‘’]/u.test(name)) ?? english[0] ?? local;
    Object.assign(known, areaWords.get(code));
    const { en, ...rest } = known;
    if (!en) return undefined;
    const latin = own ? withoutSigns(en) : en;
    return { latin, names: namesBeside(latin, rest) };
  };
}
