import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/reader/share/embed-code';

describe('the code of a frame', () => {
  it('is one frame, whatever is in the title and the address', () => {
    const code = embedCode('"><script>alert(1)</script>&', 'https://example.org/x.embed.html#a="b"&c=<d>');
    expect(code.match(/</g)).toHaveLength(2);
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"');
    expect(code).toContain('src="https://example.org/x.embed.html#a=&quot;b&quot;&amp;c=&lt;d&gt;"');
  });
});
