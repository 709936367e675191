/** What a text must not be able to do: run, make elements, turn the line around, or end where it should not. */
const markup = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  '</script><iframe src="javascript:alert(1)"></iframe>',
  '</title></textarea><style>*{display:none}</style>',
  '<!--',
  ']]><a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '$& $1 $` ${alert(1)}',
  '&lt;b&gt; &#60;script&#62;',
];

const controls = [
  '\u202e\u2066',
  '\u2069\u202c',
  '\u200f\u200e\u061c',
  '\u200b\ufeff',
  '\u0000',
  '\u0007\u001b[31m',
  '\u2028',
  'a\u0301'.repeat(40),
];

const halves = ['\ud83d', '\udc11', '\udfff\ud800'];

const awkward = ['=1+1', '..', '../../etc/passwd', '%00', 'a'.repeat(4100), '__proto__', 'constructor', ' '];

export const hostileWords = [...markup, ...controls, ...halves, ...awkward, 'javascript:alert(1)'];
