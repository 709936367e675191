import { mergeConfig, type UserConfig } from 'vite';
import current from '../../../vite.config';
import { newerName } from './newer-name';

/** The page as it may be tomorrow: the same but for its English name, and so for the names of its files. */
const newer: UserConfig = {
  plugins: [
    {
      name: 'newer-version',
      enforce: 'pre',
      transform(code, id) {
        if (!id.endsWith('/src/i18n/en.ts')) return undefined;
        const changed = code.replace(/appName: '[^']+'/, `appName: '${newerName}'`);
        if (changed === code) throw new Error(`${id}: found no name to change`);
        return changed;
      },
    },
  ],
};

export default mergeConfig(current, newer);
