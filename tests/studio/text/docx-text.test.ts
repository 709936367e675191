import { describe, expect, it } from 'vitest';
import { docxText } from '../../../src/studio/text/docx-text';
import { docxOf, paragraph, run } from '../support/docx';

describe('docxText', () => {
  it('joins runs, and makes paragraphs, lines and tabs', () => {
    const body = [
      paragraph(run('قالت '), run('وزارةُ &amp; co')),
      paragraph(),
      paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'),
      `<w:tbl><w:tr><w:tc>${paragraph(run('cell'))}</w:tc></w:tr></w:tbl>`,
    ];
    expect(docxText(docxOf(body.join('')))).toEqual({
      text: 'قالت وزارةُ & co\n\na\tb\nc\n\ncell\n',
      left: {},
    });
  });

  it('takes insertions, and counts what it leaves out', () => {
    const body = paragraph(
      `<w:ins>${run('in')}</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>`,
      run('secret', '<w:vanish/>'),
      run(' seen', '<w:vanish w:val="0"/>'),
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${paragraph(run('box'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${run('again')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      run('.'),
    );
    expect(docxText(docxOf(body))).toEqual({
      text: 'in seen.\n',
      left: { deletions: 1, hidden: 1, notes: 1, pictures: 1, 'text-boxes': 1 },
    });
  });

  it('finds the text under another name, as Word in a browser saves it', () => {
    expect(docxText(docxOf(paragraph(run('x')), 'word/document2.xml'))?.text).toBe('x\n');
  });

  it('has nothing of what is no document', () => {
    expect(docxText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeUndefined();
    expect(docxText(new TextEncoder().encode('text'))).toBeUndefined();
  });
});
