/** What the tests use of culori, which has no types of its own. */
declare module 'culori' {
  type Filter = (colour: string) => object;
  export function wcagContrast(one: string, other: string): number;
  export function differenceCiede2000(): (one: string | object, other: string | object) => number;
  export function filterDeficiencyProt(severity: number): Filter;
  export function filterDeficiencyDeuter(severity: number): Filter;
  export function filterDeficiencyTrit(severity: number): Filter;
}
