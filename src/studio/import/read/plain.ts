import { htmlText } from '../../text/html-text';

/** UTF-16 units of a value that are kept. */
const most = 1000;

/** What only says how a shape is drawn, in KML and what comes of it. */
const ofStyle =
  /^(style(Url|Hash|MapHash)|visibility|icon(-.*)?|stroke(-.*)?|fill(-.*)?|marker-.*|label-.*|_umap_options|coordinateProperties|@.*|tessellate|extrude|altitudeMode)$/;

/** The properties of something as plain text; what has none is left out. */
export function plainProperties(properties: unknown): Readonly<Record<string, string>> {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const text = ofStyle.test(key) ? '' : plainText(value);
      return text === '' ? [] : [[key, text]];
    }),
  );
}

/** A value as plain text, without the tags of HTML. */
export function plainText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return withoutTags(value).slice(0, most);
    case 'number':
    case 'bigint':
      return Number.isNaN(value) ? '' : String(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return '';
      if ('@type' in value && 'value' in value) return plainText(value.value);
      return JSON.stringify(value).slice(0, most);
    default:
      return '';
  }
}

/** The words of HTML; what is none stays as it is. */
function withoutTags(text: string): string {
  const plain = /<[a-z!/][^>]*>/i.test(text) ? htmlText(text).text : text;
  return plain.replaceAll(/[\u00a0\t ]+/g, ' ').trim();
}
