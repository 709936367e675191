import { createEdits } from './edits';
import { createInputs } from './inputs';
import { createLoading } from './loading';
import { createOwnScript } from './own-script';
import { createSearching } from './search';
import { createSteps } from './steps';

const own = createOwnScript();
const bench = {
  ...createLoading(),
  ...own,
  ...createInputs(own),
  ...createSearching(own),
  ...createSteps(own),
  ...createEdits(own),
};

declare global {
  interface Window {
    /** What runs in a measured page before anything of its own does. */
    bench: typeof bench;
  }
}

window.bench = bench;
