import type { PublishedStory } from '../../src/story/model';
import { openWithoutMap } from './support/map';
import { expect, freshTest } from './support/page';

/** The story as if its second paragraph were verse and its third a row of a table. */
function laidOut(story: PublishedStory): PublishedStory {
  const [, verse, table] = [...new Set(story.sentences.map(({ paragraph }) => paragraph))];
  const isNext = (index: number) =>
    story.sentences[index - 1]?.paragraph === story.sentences[index]?.paragraph;
  return {
    ...story,
    sentences: story.sentences.map((sentence, index) => {
      if (sentence.paragraph === verse && isNext(index)) return { ...sentence, before: '\n    ' };
      if (sentence.paragraph !== table) return sentence;
      const text = 'Kyrenia\t120\nFamagusta\t5';
      return { ...sentence, text, translations: { en: text, tr: text } };
    }),
  };
}

for (const language of ['ar', 'en']) {
  for (const media of ['screen', 'print'] as const) {
    freshTest(`verse keeps its lines and a table its columns (${language}, ${media})`, async ({ page }) => {
      await page.route('**/stories/*/story.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: laidOut((await response.json()) as PublishedStory) });
      });
      await openWithoutMap(page, `lang=${language}`);
      await page.emulateMedia({ media });
      const measured = await page
        .locator('article p:has([data-sentence])')
        .evaluateAll((paragraphs, isRtl) => {
          const start = ({ left, right }: DOMRect) => Math.round(isRtl ? -right : left);
          const lines = (node: Node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].filter(({ width }) => width > 0);
          };
          const [, verse, table] = paragraphs;
          const sentences = [...(verse?.querySelectorAll('[data-sentence]') ?? [])].map((one) => lines(one));
          const cells = table?.querySelector('[data-sentence]')?.firstChild as Text;
          const startOf = (word: string) => {
            const range = document.createRange();
            const at = cells.data.indexOf(word);
            range.setStart(cells, at);
            range.setEnd(cells, at + word.length);
            return start(range.getBoundingClientRect());
          };
          return {
            verse: sentences.map((own) => ({ top: own[0]?.top ?? 0, bottom: own.at(-1)?.bottom ?? 0 })),
            indent: sentences.map((own) =>
              Math.min(...own.filter(({ top }) => top < (own[0]?.bottom ?? 0) - 4).map(start)),
            ),
            firsts: [startOf('Kyrenia'), startOf('Famagusta')],
            seconds: [startOf('120'), startOf('5')],
            wraps: [getComputedStyle(paragraphs[0] as Element).whiteSpace],
          };
        }, language === 'ar');
      expect(measured.verse.length).toBeGreaterThan(1);
      measured.verse.slice(1).forEach(({ top }, index) => {
        expect(top).toBeGreaterThanOrEqual((measured.verse[index]?.bottom ?? 0) - 4);
        expect(measured.indent[index + 1]).toBeGreaterThan(measured.indent[0] ?? 0);
      });
      // Latin words and numbers stand in the middle of a line from right to left.
      if (language === 'en') {
        // On paper the number of the sentence stands before its first words.
        expect(measured.seconds[0]).toBeGreaterThan((measured.firsts[0] ?? 0) + 40);
        expect(measured.seconds[1]).toBe(measured.seconds[0]);
      }
      expect(measured.wraps).toEqual(['normal']);
    });
  }
}
