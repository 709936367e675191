import type { Problem, Rule } from '../problem';
import type { JsonPath, Located } from '../files/located-json';

/** Collects broken rules, each placed at a value of a file. */
export class Report {
  readonly problems: Problem[] = [];

  add(rule: Rule, where: Located<unknown>, path: JsonPath, found: string, expected: string): void {
    this.problems.push({ rule, file: where.file, ...where.at(path), found, expected });
  }
}
