import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { JsonError } from '../problems/form';

/** Why and where a text stops being JSON; a comma after the last item is told where it stands, not after it. */
export function jsonErrorIn(text: string, { error, offset }: ParseError): [number, { error: JsonError }] {
  const before = text.slice(0, offset).trimEnd();
  const isLast = /^[\]}]/.test(text.slice(offset).trimStart());
  return before.endsWith(',') && isLast
    ? [before.length - 1, { error: 'TrailingComma' }]
    : [offset, { error: printParseErrorCode(error) as JsonError }];
}
