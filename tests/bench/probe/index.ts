import { createLoading } from './loading';
import { createOwnScript } from './own-script';

type Bench = ReturnType<typeof createLoading> & ReturnType<typeof createOwnScript>;

declare global {
  interface Window {
    /** What runs in a measured page before anything of its own does. */
    bench: Bench;
  }
}

window.bench = { ...createLoading(), ...createOwnScript() };
