import type { BrowserContext } from '@playwright/test';

/** Something that must not happen on the page: what kind, and in whose words. */
export interface Trouble {
  readonly kind: 'console' | 'error' | 'policy' | 'origin';
  readonly text: string;
}

// Said about software rendering when a test reads pixels back, and about what the tests do not let the page keep: the
// page cannot help it.
const NOT_THE_PAGE = /GL Driver Message|Service Worker registration blocked by Playwright/;

/**
 * Collects, for all pages of a context from now on: console errors and warnings, uncaught errors, violations of
 * the content security policy, and requests to any other origin.
 * @param origin the page's own origin, such as "http://127.0.0.1:4273"
 */
export async function watch(context: BrowserContext, origin: string): Promise<Trouble[]> {
  const troubles: Trouble[] = [];
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || NOT_THE_PAGE.test(message.text())) return;
    troubles.push({ kind: 'console', text: `${message.text()} (${message.location().url})` });
  });
  context.on('weberror', (webError) => troubles.push({ kind: 'error', text: String(webError.error()) }));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') troubles.push({ kind: 'origin', text: request.url() });
  });
  await context.exposeFunction('reportPolicyViolation', (text: string) =>
    troubles.push({ kind: 'policy', text }),
  );
  await context.addInitScript(() => {
    const report = Reflect.get(window, 'reportPolicyViolation') as (text: string) => void;
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      report(`${violatedDirective} blocked ${blockedURI} (${sourceFile})`),
    );
  });
  return troubles;
}
