import { studioLanguage, useDesk } from '../desk/desk';
import buttons from '../fields/Buttons.module.css';
import { importWords } from './words';

await importWords.load(studioLanguage());

/** Opens the import of shapes. */
export default function ImportButton() {
  const { language, setImporting } = useDesk();
  const it = importWords.create(language);
  return (
    <button type="button" class={buttons.plain} title={it('importHint')} onClick={() => setImporting({})}>
      {it('importShapes')}
    </button>
  );
}
