/** Collects the words of paragraphs, which blank lines part in the text. */
export function createParagraphs() {
  const all: string[] = [];
  let words = '';

  function end(): void {
    const lines = words.split('\n').map((line) => line.trim());
    const paragraph = lines.join('\n').trim();
    if (paragraph !== '') all.push(paragraph);
    words = '';
  }

  return {
    /** Words as they are; a line feed ends a line within the paragraph. */
    add(more: string): void {
      words += more;
    },
    /** The words of a text in which white space is only what parts words: the signs for it are as good as one blank. */
    addFolded(more: string): void {
      const folded = more.replaceAll(/[ \t\n\r\f]+/g, ' ');
      words += /(^|[ \n])$/.test(words) ? folded.replace(/^ /, '') : folded;
    },
    end,
    /** All paragraphs, with a line feed at the end, as text files have it; empty where there are no words. */
    text(): string {
      end();
      return all.length === 0 ? '' : `${all.join('\n\n')}\n`;
    },
  };
}
