import sharp from 'sharp';

const svg = (inside: string, fields = ''): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"${fields}>${inside}</svg>`);
const html = Buffer.from('<!doctype html><script>alert(1)</script><img src="https://evil.example/p.gif">');
const picture = () => sharp({ create: { width: 400, height: 300, channels: 3, background: '#1f5a7a' } });

/** Files that try to run something or to ask another host, by name: each must be refused. */
export const hostileFiles: Readonly<Record<string, Buffer>> = {
  'script.svg': svg('<script>alert(1)</script>'),
  'script-from-elsewhere.svg': svg('<script href="https://evil.example/x.js"/>'),
  'handler.svg': svg('', ' onload="alert(1)"'),
  'foreign.svg': svg('<foreignObject><iframe src="https://evil.example/"/></foreignObject>'),
  'picture-of-another-host.svg': svg('<image href="https://evil.example/p.png"/>'),
  'link.svg': svg('<a href="javascript:alert(1)"><rect width="40" height="40"/></a>'),
  'animated-link.svg': svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
  'style.svg': svg('<style>@import "https://evil.example/x.css";</style>'),
  'entity.svg': Buffer.from(`<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg('&x;')}`),
  'page.png': html,
  'page.jpg': html,
  'page.webp': html,
  'page.svg': html,
  'page.pdf': html,
  'page.vtt': html,
  'page.docx': html,
  'gif-and-script.gif': Buffer.from('GIF89a=1;alert(1);//'),
  'bare-page.html': html,
  'program.js': Buffer.from('alert(1)'),
  'script.pdf': Buffer.from('%PDF-1.4\n1 0 obj<</S/JavaScript/JS(app.alert\\(1\\))>>endobj\n%%EOF'),
};

/** Pictures with something behind or beside their pixels: they are taken, and nothing of it is left. */
export const laden = async (): Promise<Readonly<Record<string, Buffer>>> => ({
  'page-behind.png': Buffer.concat([await picture().png().toBuffer(), html]),
  'page-in-exif.jpg': await picture()
    .withExif({ IFD0: { ImageDescription: html.toString('utf8') } })
    .jpeg()
    .toBuffer(),
});
