import * as v from 'valibot';
import { form } from './basics';

/** A year, a season of it (21 spring to 24 winter), a month or a day. */
const day = String.raw`\d{4}(-(2[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?[~?%]?`;

/** The form of a date, or of an interval with a date at one end at least: a regular expression of all of it. */
export const edtfForm = `(${day}|(${day}|\\.\\.)?/${day}|${day}/(\\.\\.)?)`;

/** A date, or an interval with a date at one end at least. */
export const edtf = v.pipe(v.string(), v.regex(new RegExp(`^${edtfForm}$`), form('edtf')));

export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, form('day')));
