import type { Plugin } from 'vite';
import { libraryPage } from '../../story/pages';
import { bootName, inlineFirst, sheetsIn, withoutDependencies } from '../../publish/site/pages/inline-first';
import { type ShellParts, shellParts } from '../shell/shell-parts';

/**
 * Puts into every page what it needs before it is first painted, so that nothing is fetched for it: the boot script, and
 * the stylesheets of the site. The policy allows them by their hashes. Their files are not published.
 */
export function inlinePlugin(): Plugin {
  let shell: ShellParts | undefined;
  return {
    name: 'claimed-ground:inline',
    apply: 'build',
    enforce: 'post',
    configResolved({ plugins }) {
      shell = shellParts(plugins);
    },
    // A chunk that asks for fewer files is another one, and so has another name than it had before.
    augmentChunkHash: () => 'claimed-ground:inline',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const textOf = (path: string): string => {
          const file = bundle[path];
          if (file?.type !== 'asset')
            throw new Error(`${path}: found no such file in the build; expected it`);
          return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        };
        const sheets = new Set(['index.html', libraryPage].flatMap((page) => sheetsIn(textOf(page))));
        for (const [path, file] of Object.entries(bundle)) {
          if (file.type === 'asset' && path.endsWith('.html'))
            file.source = inlineFirst(textOf(path), textOf);
          if (file.type !== 'chunk') continue;
          // Paths from the chunk, which lies beside the stylesheets.
          const beside = new Set([...sheets].map((sheet) => sheet.replace('assets/', './')));
          file.code = withoutDependencies(file.code, beside);
          const [asked] = [...sheets].filter((sheet) => file.code.includes(sheet.slice('assets/'.length)));
          if (asked) throw new Error(`${path}: found ${asked}; expected none of what every page has`);
        }
        const within = [bootName, ...sheets];
        if (shell) shell.inline = Object.fromEntries(within.map((path) => [path, textOf(path)]));
        for (const path of within) delete bundle[path];
      },
    },
  };
}
