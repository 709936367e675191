import { afterEach, describe, expect, it, vi } from 'vitest';
import { addresses } from '../../src/site/pages/addresses';

describe('where errors are to be reported', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['mailto:desk@example.org', 'https://example.org/errors?map=1'])('may be %s', (address) => {
    vi.stubEnv('REPORT_ADDRESS', address);
    expect(addresses().report).toBe(address);
  });

  it('may be left to nobody', () => {
    vi.stubEnv('REPORT_ADDRESS', '');
    expect(addresses().report).toBeUndefined();
    vi.stubEnv('REPORT_ADDRESS', undefined);
    expect(addresses().report).toBeUndefined();
  });

  it.each(['desk@example.org', 'http://example.org', 'javascript:alert(1)', 'https:// a', 'mailto:'])(
    'may not be %s',
    (address) => {
      vi.stubEnv('REPORT_ADDRESS', address);
      expect(addresses).toThrow(`REPORT_ADDRESS: found "${address}"; expected an address`);
    },
  );
});
