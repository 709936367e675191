import type { Support } from '../story/model';
import type { WrittenFeature } from '../story/schema';
import type { Kind } from './kinds';

type Common = Pick<
  WrittenFeature['properties'],
  'name' | 'basis' | 'claims' | 'reason' | 'note' | 'outline' | 'valid'
>;

/** The properties that every kind has, then those of its own. */
export function withSupport<K extends Kind, P extends Common>(properties: P & { readonly kind: K }) {
  const { kind, name, basis, claims, reason, note, outline, valid, ...own } = properties;
  return {
    kind,
    name,
    ...support(basis, claims, reason),
    ...(note && { note }),
    ...(valid !== undefined && { valid }),
    outline,
    ...own,
  };
}

/** A draft may lack the reason that rule 3 demands. */
const support = (
  basis: Support['basis'],
  claims: readonly string[],
  reason: Support['reason'] = {},
): Support & { readonly claims: readonly string[] } =>
  basis === 'article' ? { basis, claims } : { basis, claims, reason };
