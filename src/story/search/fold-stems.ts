/** "And", "so". */
const conjunctions = ['', 'و', 'ف'];

/** The article, "with", "for" and "like", and how they join. */
const prefixes = ['', 'ال', 'بال', 'كال', 'لل', 'ب', 'ل', 'ك'];

const clitics = conjunctions.flatMap((first) => prefixes.map((then) => first + then)).filter(Boolean);

/** Fewer letters than three are no word but what a wrong guess leaves; with a digit they are a number or a name. */
const isWord = (rest: string) => rest.length >= 3 || /\d/.test(rest);

/** A number at the end of a word that a dash joined: the year after "post-" and "mid-". */
const number = /(?<=\p{L})\d{3,}$/u;

/**
 * What a folded word may be without the little words that Arabic writes together with it. Spelling does not
 * tell whether a first letter belongs to the word, so each guess counts, and so does the word as it stands.
 */
export function stems(folded: string): readonly string[] {
  const bare = clitics
    .filter((clitic) => folded.startsWith(clitic))
    .map((clitic) => folded.slice(clitic.length))
    .filter(isWord);
  return [...new Set([...bare, ...(number.exec(folded) ?? [])])];
}
