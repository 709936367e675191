import { build, type Rolldown } from 'vite';

/**
 * Bundles a script with all that it imports into one text.
 * @param entry path of its file
 * @param format "iife" for a classic script, "es" for a module
 * @param values what names in it stand for, each as code
 */
export async function bundleScript(
  entry: string,
  format: 'iife' | 'es',
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: values,
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { format } } },
  });
  const outputs = [result].flat() as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`${entry}: found ${chunks.length} chunks; expected one`);
  return chunk.code;
}
