import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docxText } from '../../../src/studio/text/docx-text';
import { openText } from '../../../src/studio/text/open-text';
import { docxOf, paragraph, run } from '../support/docx';
import { refusalOf } from './support/read';
import { zipped } from './support/shapefile';

const secret = 'what nobody but the author may read';
const folder = mkdtempSync(join(tmpdir(), 'entities-'));
const server = createServer((_, response) => {
  asked += 1;
  response.end(secret);
});
let asked = 0;
/** Where a document says that an entity of it is: a file of the author's, and an address. */
let places: readonly string[] = [];

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.txt'), secret);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  places = [pathToFileURL(join(folder, 'secret.txt')).href, `http://127.0.0.1:${port}/secret.txt`];
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const declared = (place: string) =>
  `<!DOCTYPE x [<!ENTITY outside SYSTEM "${place}"><!ENTITY % more SYSTEM "${place}"> %more;]>`;
const kmlWith = (place: string) =>
  `<?xml version="1.0"?>${declared(place)}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>&outside;</name><Point><coordinates>36,33</coordinates></Point></Placemark></kml>`;

it('shapes that take words from outside are refused, and nobody is asked for those', async () => {
  for (const place of places) {
    const kml = kmlWith(place);
    expect((await refusalOf(kml, 'a.kml')).code).toBe('doctype');
    expect((await refusalOf(zipped({ 'doc.kml': kml }), 'a.kmz')).code).toBe('doctype');
    expect((await refusalOf(kml.replaceAll('kml', 'gpx'), 'a.gpx')).code).toBe('doctype');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${kml}`, 'utf16le'));
    expect((await refusalOf(utf16, 'a.kml')).code).toBe('doctype');
  }
  expect(asked).toBe(0);
});

it('a Word document that takes words from outside has none of them, and nobody is asked for those', async () => {
  for (const place of places) {
    const body = paragraph(run('The army holds &outside; Goma.'));
    const plain = docxOf(body);
    const document = `<?xml version="1.0"?>${declared(place)}<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
    const relations =
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>';
    const entities = zipSync({ '_rels/.rels': strToU8(relations), 'word/document.xml': strToU8(document) });
    expect(docxText(entities)).toEqual(docxText(plain));
    const { opened } = await openText('a.docx', entities);
    expect(opened?.text).toContain('The army holds');
    expect(opened?.text).not.toContain(secret);
  }
  expect(asked).toBe(0);
});
