import { type JsonPath, type Problem, type ProblemCode, problem, type ValuesOf } from '../problems';
import type { Located } from '../files/located-json';

/** Collects broken rules, each placed at a value of a file. */
export class Report {
  readonly problems: Problem[] = [];

  add<C extends ProblemCode>(
    code: C,
    { file }: Located<unknown>,
    path: JsonPath,
    ...values: ValuesOf<C>
  ): void {
    this.problems.push(problem(code, { file, path }, ...values));
  }
}
