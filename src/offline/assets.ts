/** Files that a page or script of the site needs to come alive, as full addresses. */
export function assetsIn(source: string, address: string): string[] {
  const quoted = source.matchAll(
    /["'`(]((?:\.{0,2}\/)[^"'`()\s]*?\.(?:js|css|svg|webp|avif|jpeg|png))["'`)]/g,
  );
  const found = [...quoted].map(([, path = '']) => new URL(path, address));
  return [
    ...new Set(found.filter(({ origin }) => origin === new URL(address).origin).map(({ href }) => href)),
  ];
}
