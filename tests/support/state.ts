import { createRoot } from 'solid-js';
import { vi } from 'vitest';
import { type Session, createSession } from '../../src/session/session';
import type { Story } from '../../src/story/model';

/** What a reader of a story has before anything is chosen, in a language; in a browser that is not there. */
export function stateOf(story: Story, language = 'en'): Session {
  vi.stubGlobal('navigator', { languages: [language] });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('location', new URL(`https://example.org/map/#lang=${language}`));
  return createRoot(() => createSession(() => story));
}
