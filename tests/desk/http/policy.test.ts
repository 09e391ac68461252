import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';

const scripts = (policy: string): string | undefined => /script-src ([^;]*)/.exec(policy)?.[1];

describe('the policy of the editor’s pages', () => {
  it('lets nothing run but their own files, and nothing be compiled as they run', async () => {
    const { address } = await startDesk();
    const { headers } = await fetch(`${address}/admin/`);
    expect(scripts(headers.get('content-security-policy') ?? '')).toBe("'self'");
    expect(scripts(readFileSync('admin/cms/index.html', 'utf8'))).toBe("'self'");
  });
});
