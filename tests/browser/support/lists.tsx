import 'virtual:themes.css';
import '../../../src/ui/base.css';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import type { InterfaceLanguage } from '../../../src/i18n/languages';
import { direction } from '../../../src/i18n/tags';
import { createStudioWords, loadStudioWords } from '../../../src/studio/desk/studio-words';
import type { Files } from '../../../src/studio/document/files';
import Lists from '../../../src/studio/lists/Lists';

// The lists of a story, in the language after "#"; edits are made in the page alone.
const language = (location.hash.slice(1) || 'en') as InterfaceLanguage;
await loadStudioWords(language);
const answer = await fetch('files.json');
const [files, setFiles] = createSignal<Files>(new Map(await answer.json()));
document.documentElement.lang = language;
document.body.dir = direction(language);
render(
  () => (
    <main>
      <h1>Lists</h1>
      <Lists
        files={files}
        apply={(edit) => setFiles(edit.run(files()))}
        t={createStudioWords(() => language)}
        language={() => language}
        name={() => 'story'}
      />
    </main>
  ),
  document.getElementById('page') as HTMLElement,
);
