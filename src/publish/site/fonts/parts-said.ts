import { letters, type Part } from '../../../cartography/fonts';
import { hanPartOf, hanParts } from '../../../cartography/han';

/**
 * The parts of which a text has letters. Han letters are in the forms of the languages; where none of these is written
 * in them, in those of the text's kana or hangul, or else in the simplified forms.
 */
export function partsSaid(text: ReadonlySet<number>, languages: readonly string[]): Set<Part> {
  const words = String.fromCodePoint(...text);
  const says = (scripts: readonly string[]) => scripts.some((script) => inScript(script).test(words));
  const said = (Object.keys(letters) as Part[]).filter((part) => {
    const { scripts } = letters[part];
    return !scripts || says(scripts);
  });
  const forms = new Set<Part | undefined>(languages.map(hanPartOf));
  if (says(['Hira', 'Kana'])) forms.add('jp');
  if (says(['Hang'])) forms.add('kr');
  if (!hanParts.some((part) => forms.has(part))) forms.add('sc');
  return new Set(said.filter((part) => !isHan(part) || forms.has(part)));
}

const isHan = (part: Part) => hanParts.some((one) => one === part);
const inScript = (script: string) => new RegExp(`\\p{Script=${script}}`, 'u');
