import { describe, expect, it } from 'vitest';
import { openText } from '../../../src/studio/text/open-text';
import { docxOf, paragraph, run } from '../support/docx';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
};
/** "سلام" in windows-1256. */
const arabic = [0xd3, 0xe1, 0xc7, 0xe3];

describe('openText', () => {
  it('opens plain text byte for byte, but for line ends and the mark', async () => {
    const { opened } = await openText('a.txt', utf8('\ufeffone \r\n«two»\n'));
    expect(opened).toEqual({
      text: 'one \n«two»\n',
      hadMark: true,
      lineEnds: 1,
      encoding: 'utf-8',
      form: 'text',
      left: {},
    });
  });

  it.each([
    [true, 'utf-16le'],
    [false, 'utf-16be'],
  ])('opens UTF-16 by its mark', async (isLittle, encoding) => {
    const { opened } = await openText('a.txt', utf16('\ufeffسلام', isLittle));
    expect(opened).toMatchObject({ text: 'سلام', encoding, hadMark: true });
  });

  it('opens pages in the encoding that they declare, Markdown and Word documents', async () => {
    const page = new Uint8Array([...utf8('<meta charset=windows-1256><p>'), ...arabic]);
    expect((await openText('a.html', page)).opened).toMatchObject({
      text: 'سلام\n',
      encoding: 'windows-1256',
      form: 'html',
      part: 'page',
    });
    expect((await openText('a.md', utf8('# One\r\n\r\n*two*'))).opened).toMatchObject({
      text: 'One\n\ntwo\n',
      form: 'markdown',
      lineEnds: 2,
    });
    const document = docxOf(paragraph(run('One.')));
    expect((await openText('a.docx', document)).opened).toMatchObject({ text: 'One.\n', form: 'docx' });
  });

  it.each([
    ['a.txt', arabic, { code: 'other-encoding' }],
    ['a.txt', [0xff, 0xfe, 0x00, 0xd8], { code: 'other-encoding' }],
    ['a.txt', [0x61, 0, 0x62, 0], { code: 'no-text' }],
    ['a.txt', [0x20, 0x0a], { code: 'no-words' }],
    ['a.html', [...utf8('<script>x</script>')], { code: 'no-words' }],
    ['a.txt', [...utf8('%PDF-1.7')], { code: 'other-form', form: 'pdf' }],
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0], { code: 'other-form', form: 'doc' }],
    ['a.zip', [...utf8('PK\u0003\u0004')], { code: 'other-form', form: 'archive' }],
    ['a.docx', [...utf8('PK\u0003\u0004')], { code: 'no-document' }],
    ['a.docx', [...docxOf(paragraph(run('On\0e.')))], { code: 'no-document' }],
  ])('refuses what it cannot read: %s %o', async (name, bytes, refusal) => {
    expect(await openText(name, new Uint8Array(bytes))).toEqual({ refusal });
  });

  it.each([
    ['quotes in quotes', `One.\n\n${'> '.repeat(5_000)}two`],
    ['marks in a block', `One.\n\n${'*a'.repeat(5_000)}`],
    ['a few quotes too many', '> '.repeat(60)],
  ])('reads as it stands what has more marks than anybody writes: %s', async (_, marks) => {
    const { opened } = await openText('a.md', utf8(`${marks} end.`));
    expect(opened).toMatchObject({ text: `${marks} end.`, form: 'text' });
  });

  it('refuses a text that is too long', async () => {
    expect((await openText('a.txt', utf8('a'.repeat(200_001)))).refusal).toEqual({
      code: 'too-long',
      count: 200_001,
      most: 200_000,
    });
  });
});
