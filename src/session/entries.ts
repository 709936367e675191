import { type Accessor, createContext, useContext } from 'solid-js';
import type { StoryEntry } from '../story/story-entry';

const EntriesContext = createContext<Accessor<readonly StoryEntry[]>>(() => []);

export const EntriesProvider = EntriesContext.Provider;

/** What the site has of each of its stories; none until they are loaded, and in the single file. */
export const useEntries = () => useContext(EntriesContext);
