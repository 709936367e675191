/** Whole numbers as text: five bits a character and a sixth that says whether more follow; the sign is the lowest bit. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...alphabet].map((character, value) => [character, value]));

export function encodeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let left = number < 0 ? -number * 2 + 1 : number * 2;
    do {
      const low = left % 32;
      left = (left - low) / 32;
      text += alphabet[left > 0 ? low + 32 : low];
    } while (left > 0);
  }
  return text;
}

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [sum, scale] = [0, 1];
  for (const character of text) {
    const value = valueOf.get(character);
    if (value === undefined) throw new Error(`"${character}" is no part of a number.`);
    sum += (value % 32) * scale;
    scale *= 32;
    if (value >= 32) continue;
    numbers.push(sum % 2 === 1 ? -(sum - 1) / 2 : sum / 2);
    [sum, scale] = [0, 1];
  }
  return numbers;
}
