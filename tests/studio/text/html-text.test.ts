import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredEncoding, htmlText } from '../../../src/studio/text/html-text';
import { markdownText } from '../../../src/studio/text/markdown-text';

describe('htmlText', () => {
  it('makes paragraphs of blocks and lines of breaks, and folds other white space', () => {
    const html =
      '<h1>A  title</h1><p>One\n  <b>bold</b>, two.<br>Next&nbsp;line &amp; more</p><ul><li>a<li>b</ul>';
    expect(htmlText(html).text).toBe('A title\n\nOne bold, two.\nNext\u00a0line & more\n\na\n\nb\n');
  });

  it('keeps lines of what is set as it stands', () => {
    expect(htmlText('<pre>one\n  two</pre><p>three').text).toBe('one\ntwo\n\nthree\n');
  });

  it('has no words that a reader would not see', () => {
    const html =
      '<title>t</title><script>alert("x")</script><style>p{}</style><p>seen<span hidden>not</span></p>' +
      '<div hidden><p>no<br>no</p></div><noscript>n</noscript><p onclick="x()">too</p><svg><text>no</text></svg>';
    expect(htmlText(html).text).toBe('seen\n\ntoo\n');
  });

  it('takes the only article of a page, or its main part, or else all of it', () => {
    const page = (inner: string) => `<nav>Home</nav>${inner}<footer>Foot</footer>`;
    expect(htmlText(page('<article><p>A<p>B</article>'))).toEqual({
      part: 'article',
      text: 'A\n\nB\n',
      pictures: 0,
    });
    expect(htmlText(page('<main>M<img></main>'))).toEqual({ part: 'main', text: 'M\n', pictures: 1 });
    expect(htmlText(page('<article>A</article><article>B</article>'))).toMatchObject({ part: 'page' });
    expect(htmlText(page('<main></main>'))).toMatchObject({ part: 'page', text: 'Home\n\nFoot\n' });
  });

  it('reads the letters of Arabic with their marks as they are', () => {
    expect(htmlText('<p dir=rtl>قالت <em>وزارةُ</em> الدفاع</p>').text).toBe('قالت وزارةُ الدفاع\n');
  });

  it('ends for whatever is given, and leaves no tag', () => {
    const bits = fc.constantFrom(
      '<p>',
      '</p>',
      '<div hidden>',
      '</div>',
      '<br>',
      '<article>',
      '<!--',
      '-->',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), (all) => {
        expect(htmlText(all.join('')).text).not.toMatch(/<[a-z]/);
      }),
    );
  });

  it('finds the encoding that a page declares', () => {
    const bytes = (html: string) => new TextEncoder().encode(html);
    expect(declaredEncoding(bytes('<meta charset="windows-1256">'))).toBe('windows-1256');
    expect(declaredEncoding(bytes('<meta content="text/html; charset=iso-8859-9">'))).toBe('iso-8859-9');
    expect(declaredEncoding(bytes('<p>charset'))).toBeUndefined();
  });
});

describe('markdownText', () => {
  it('takes off the marks and keeps the words', () => {
    const text =
      '---\ntitle: x\n---\n# Head\n\nSome *words*, a [link](https://example.org) and <b>html</b>.\n\n- one\n- two\n';
    expect(markdownText(text).text).toBe('Head\n\nSome words, a link and html.\n\none\n\ntwo\n');
  });
});
