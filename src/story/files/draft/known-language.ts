import * as v from 'valibot';
import { language } from '../../schema';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag has the form that a story's files ask for, and names a language that is known. */
export const isKnownLanguage = (tag: string): boolean => v.is(language, tag) && names.of(tag) !== undefined;
