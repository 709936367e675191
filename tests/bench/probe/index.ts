import { createInputs } from './inputs';
import { createLoading } from './loading';
import { createOwnScript } from './own-script';

const own = createOwnScript();
const bench = { ...createLoading(), ...own, ...createInputs(own) };

declare global {
  interface Window {
    /** What runs in a measured page before anything of its own does. */
    bench: typeof bench;
  }
}

window.bench = bench;
