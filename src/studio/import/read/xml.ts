import { type Document, DOMParser } from '@xmldom/xmldom';
import { refuse } from './model';

/**
 * A tree of XML. One with a document type is refused: that is where entities are declared, which can grow without end.
 * @throws Refused
 */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw refuse('doctype');
  let reason = '';
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') reason ||= String(message);
    },
  });
  try {
    const tree = parser.parseFromString(text.replace(/^\uFEFF/, '').trimStart(), 'text/xml');
    if (reason === '' && tree.documentElement) return tree;
  } catch (error) {
    reason ||= String((error as Error).message);
  }
  throw refuse('no-xml', { reason: reason.split('\n')[0]?.slice(0, 160) ?? '' });
}
