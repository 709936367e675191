import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A home folder of its own for a browser: it reads nobody's settings, and leaves nothing behind. */
export interface Home {
  /** Where the browser saves what is downloaded. */
  readonly downloads: string;
  /** The variables that name it. */
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * Removes a folder into which a process that is ending still writes. `rmSync` by itself would try again to remove the
 * folders that it has emptied, and not what is in them by then.
 */
async function removeAtLast(folder: string, tries = 100): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (tries === 1) throw error;
    await setTimeout(100);
    await removeAtLast(folder, tries - 1);
  }
}

// Its bar of buttons would hold the window wider than a phone's.
const NARROW = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; }';

/** Makes a home in which motion is reduced, as for readers who ask for that. */
export function makeHome(): Home {
  const root = mkdtempSync(join(tmpdir(), 'claimed-ground-webkit-'));
  const [config, downloads] = [join(root, 'config'), join(root, 'downloads')];
  mkdirSync(downloads);
  // Whichever GTK the browser is built with.
  for (const toolkit of ['gtk-3.0', 'gtk-4.0'].map((name) => join(config, name))) {
    mkdirSync(toolkit, { recursive: true });
    writeFileSync(join(toolkit, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    writeFileSync(join(toolkit, 'gtk.css'), NARROW);
  }
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return {
    downloads,
    env: {
      HOME: root,
      XDG_CONFIG_HOME: config,
      XDG_DATA_HOME: join(root, 'data'),
      XDG_CACHE_HOME: join(root, 'cache'),
      // No service of a desktop is asked for, nor started.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      GSETTINGS_BACKEND: 'memory',
      GTK_USE_PORTAL: '0',
      NO_AT_BRIDGE: '1',
    },
    remove: () => removeAtLast(root),
  };
}
