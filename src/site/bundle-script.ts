import { build, type Rolldown } from 'vite';

/**
 * Bundles a script and its imports into one chunk.
 * @param entry path of the script
 * @param format "iife" for a classic script, "es" for a module
 * @param values global names to replace, each with an expression
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
