import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const components = 'node_modules/decap-cms-core/dist/esm/components';

/** The name of each of Decap's parts, by its class. */
const parts = new Map(
  readdirSync(components, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(join(components, file), 'utf8').matchAll(/target: "(\w+)",\s*label: "(\w+)"/g),
    ])
    .map(([, part = '', name = '']) => [part, name] as const),
);

describe("the styles of Decap's own parts", () => {
  const styles = readFileSync('admin/cms/styles/decap.css', 'utf8');
  const selectors = [...styles.matchAll(/^([^{}]*\.e[^{}]*?)\/\* ([\w ]+) \*\/ \{/gm)];

  it('name each part as Decap does, so that a new version of it is noticed', () => {
    for (const [, selector = '', names = ''] of selectors)
      expect([...selector.matchAll(/\.(e[a-z0-9]{5,})/g)].map(([, part = '']) => parts.get(part))).toEqual(
        names.split(' '),
      );
  });

  it('leave no part without its name', () => {
    const named = selectors.map(([, selector]) => selector).join();
    for (const [part] of styles.matchAll(/\.e[a-z0-9]{5,}/g)) expect(named).toContain(part);
  });
});
