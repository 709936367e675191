import { strToU8, zipSync } from 'fflate';

const relations = (target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

/** A Word document of a body's elements, as Word packs them. */
export function docxOf(body: string, main = 'word/document.xml'): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="x" xmlns:wps="y"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  return zipSync({ '_rels/.rels': strToU8(relations(main)), [main]: strToU8(document) });
}

/** A paragraph of runs. */
export const paragraph = (...runs: string[]) => `<w:p><w:pPr/>${runs.join('')}</w:p>`;

export const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
