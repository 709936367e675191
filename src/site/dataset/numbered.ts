/** Numbers texts in the order in which they come, each once. */
export function numbered() {
  const numbers = new Map<string, number>();
  return {
    of(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: (): readonly string[] => [...numbers.keys()],
  };
}
