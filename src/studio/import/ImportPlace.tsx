import { createMemo, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { useDesk } from '../desk/desk';

// Loaded when it is opened.
const ImportDialog = lazy(() => import('./ImportDialog'));

/**
 * The place of the import's dialog, which a button opens, or a file that is dropped on the desk.
 * @param props.desk the element that files are dropped on
 */
export function ImportPlace(props: { desk: HTMLElement }) {
  const { importing, setImporting } = useDesk();
  const wasOpened = createMemo((before: boolean) => before || importing() !== undefined, false);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    setImporting({ file });
  };
  const { desk } = props;
  desk.addEventListener('dragover', over);
  desk.addEventListener('drop', drop);
  onCleanup(() => {
    desk.removeEventListener('dragover', over);
    desk.removeEventListener('drop', drop);
  });
  return (
    <Show when={wasOpened()}>
      <Suspense>
        <ImportDialog
          isOpen={importing() !== undefined}
          dropped={importing()?.file}
          onClose={() => setImporting(undefined)}
        />
      </Suspense>
    </Show>
  );
}
