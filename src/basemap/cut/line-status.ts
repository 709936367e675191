import type { DisputedLine, LineStatus, Names } from '../disputed/types';
import type { DisputedFile, WorldArea } from '../world/disputed';
import { countryOf } from './territory-units';

/** How the line between two units is drawn, and what it is called where it is more than a border. */
export interface DrawnLine {
  status: LineStatus;
  names?: Names;
}

type StatusOf = (one: string, other: string) => DrawnLine;

/** Answers how the line between any two units is drawn. What an area says of its neighbours comes first. */
export function lineStatuses({ areas, borders }: DisputedFile): StatusOf {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const country = (unit: string): string | undefined => countryOf(unit, byId.get(unit));

  const stated = (area: WorldArea | undefined, other: string | undefined): DrawnLine | undefined => {
    const line: DisputedLine | undefined = area?.lines?.find((each) => each.with.includes(other ?? ''));
    return area && line && { status: line.status, names: line.names ?? area.names };
  };
  const concerns = ({ territory, parties }: WorldArea, other: string | undefined): boolean =>
    other !== undefined && (other === territory || parties.includes(other));

  return (one, other) => {
    const [first, second] = [byId.get(one), byId.get(other)];
    const found =
      stated(first, other) ??
      stated(second, one) ??
      stated(first, country(other)) ??
      stated(second, country(one));
    if (found) return found;
    if (first && second && country(one) === country(other)) return { status: 'none' };
    const area = [first, second].find(
      (each) => each && concerns(each, each === first ? country(other) : country(one)),
    );
    if (area) return { status: 'disputed', names: area.names };
    const border = borders.find(({ between }) =>
      [country(one), country(other)].every((each) => between.some((code) => code === each)),
    );
    return border ? { status: border.status, names: border.names } : { status: 'border' };
  };
}
