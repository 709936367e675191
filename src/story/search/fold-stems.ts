/** "And", "so". */
const conjunctions = ['', 'و', 'ف'];

/** The article, "with", "for" and "like", and how they join. */
const prefixes = ['', 'ال', 'بال', 'كال', 'لل', 'ب', 'ل', 'ك'];

const clitics = conjunctions.flatMap((first) => prefixes.map((then) => first + then)).filter(Boolean);

/** A stem needs three letters: shorter ones come from wrong guesses. With a digit it is a number or a name. */
const isWord = (rest: string) => rest.length >= 3 || /\d/.test(rest);

/** A number at the end of a word that a dash joined: the year after "post-" and "mid-". */
const number = /(?<=\p{L})\d{3,}$/u;

/**
 * The possible stems of a folded word: without the clitics that Arabic writes joined to it. Spelling does not tell
 * whether a first letter belongs to the word, so every guess is returned, and the whole word too.
 */
export function stems(folded: string): readonly string[] {
  const bare = clitics
    .filter((clitic) => folded.startsWith(clitic))
    .map((clitic) => folded.slice(clitic.length))
    .filter(isWord);
  return [...new Set([...bare, ...(number.exec(folded) ?? [])])];
}
