import type { StoryEntry } from '../story/story-entry';

/** What a reader asks of the stories; what is absent excludes none. */
export interface Asked {
  /** The id of a country or a disputed area. */
  readonly place?: string | undefined;
  /** A language of the story. */
  readonly reads?: string | undefined;
  readonly year?: string | undefined;
}

/** The years that a date of EDTF reaches over, such as "2019/2021-04"; an open end reaches no further. */
export function yearsOf(edtf: string): string[] {
  const years = [...edtf.matchAll(/(?<![\d-])\d{4}/g)].map(([year]) => Number(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, place) => String(first + place).padStart(4, '0'));
}

export const fits =
  ({ place, reads, year }: Asked) =>
  ({ territory, languages, date }: StoryEntry): boolean =>
    (place === undefined || territory.some(({ id }) => id === place)) &&
    (reads === undefined || languages.includes(reads)) &&
    (year === undefined || yearsOf(date).includes(year));

/** What can be asked for: each place, language and year that some story has. */
export function choicesAmong(entries: readonly StoryEntry[]) {
  return {
    places: [...new Map(entries.flatMap(({ territory }) => territory).map((one) => [one.id, one])).values()],
    languages: [...new Set(entries.flatMap(({ languages }) => languages))],
    years: [...new Set(entries.flatMap(({ date }) => yearsOf(date)))].sort().reverse(),
  };
}
