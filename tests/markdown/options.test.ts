import { describe, expect, it } from 'vitest';
import { type MarkdownOptions, renderMarkdown } from '../../src/markdown/index.ts';

const draw = (source: string, options: MarkdownOptions) => renderMarkdown(source, options).html;

describe('pictures', () => {
  const resolvePicture = (src: string, alt: string) =>
    src === '/media/tree.jpg'
      ? {
          src: '/_a/tree.jpg',
          width: 960,
          height: 640,
          alt,
          sizes: '100vw',
          sources: [{ type: 'image/avif', srcset: '/_a/tree.avif 480w, /_a/tree2.avif 960w' }],
        }
      : undefined;

  it('come in the formats and sizes that the page has', () => {
    expect(draw('![植树](/media/tree.jpg "植树节")', { resolvePicture })).toBe(
      '<figure><picture>' +
        '<source type="image/avif" srcset="/_a/tree.avif 480w, /_a/tree2.avif 960w" sizes="100vw">' +
        '<img src="/_a/tree.jpg" width="960" height="640" alt="植树" loading="lazy" decoding="async">' +
        '</picture><figcaption>植树节</figcaption></figure>',
    );
  });

  it('offer sizes on the image itself when it has several', () => {
    const picture = { src: '/a.jpg', alt: '甲', srcset: '/a.jpg 480w', sizes: '50vw' };
    expect(draw('![甲](/a.jpg)', { resolvePicture: () => picture })).toContain(
      '<img src="/a.jpg" srcset="/a.jpg 480w" sizes="50vw" alt="甲"',
    );
  });

  it('that the page does not know are plain, under the base path', () => {
    const resolveLink = (href: string) => `/zyfw${href}`;
    expect(draw('![图](/media/x.png)', { resolvePicture, resolveLink })).toContain(
      '<img src="/zyfw/media/x.png"',
    );
  });

  it('are asked for by the address as written', () => {
    const asked: string[] = [];
    draw('![图](</media/植 树.png>) ![外](https://example.org/a.png)', {
      resolvePicture: (src) => {
        asked.push(src);
        return undefined;
      },
    });
    expect(asked).toEqual(['/media/植 树.png']);
  });
});

describe('links', () => {
  const resolveLink = (href: string) => (href.startsWith('/') ? `/zyfw${href}` : href);

  it('within the site get the base path', () => {
    expect(draw('[站点](/stations/)', { resolveLink })).toBe('<p><a href="/zyfw/stations/">站点</a></p>');
  });

  it('that leave the site, write a mail or stay on the page are not resolved', () => {
    const broken = () => '/wrong/';
    const html = draw('[甲](https://example.org/) [乙](mailto:a@example.org) [丙](#x)', {
      resolveLink: broken,
    });
    expect(html).not.toContain('/wrong/');
  });
});

describe('links to other hosts', () => {
  it('go by way of the page that says so, marked by a class and in words', () => {
    const resolveOutside = (address: string) => ({
      href: `/leaving/?${address.length}`,
      note: '（外部网站）',
    });
    expect(draw('[国家平台](https://example.org/)', { resolveOutside })).toBe(
      '<p><a href="/leaving/?20" class="external">国家平台<span class="visually-hidden">（外部网站）</span></a></p>',
    );
  });

  it('are plain links where the address turns out to be the site’s own', () => {
    const resolveOutside = () => ({ href: '/zyfw/stations/' });
    expect(draw('<https://example.org/zyfw/stations/>', { resolveOutside })).toBe(
      '<p><a href="/zyfw/stations/">https://example.org/zyfw/stations/</a></p>',
    );
  });
});

describe('several bodies on one page', () => {
  const options = { idPrefix: 'need-' };
  const source = '## 条件\n\n见[条件](#条件)和[别处](#其他)[^1]\n\n[^1]: 注';

  it('keep their ids apart', () => {
    const html = draw(source, options);
    expect(html).toContain('<h2 id="need-条件">');
    expect(html).toContain('id="need-note_1"');
    expect(html).toContain('id="need-reference_1_1"');
  });

  it('still link to their own headings and footnotes', () => {
    const html = draw(source, options);
    expect(html).toContain(`href="#need-${encodeURIComponent('条件')}"`);
    expect(html).toContain(`href="#${encodeURIComponent('其他')}"`);
    expect(html).toContain('href="#need-note_1"');
    expect(html).toContain('href="#need-reference_1_1"');
  });
});

describe('headings', () => {
  it('come with their level, text and id for a table of contents', () => {
    expect(renderMarkdown('# **总**则\n\n### 目的[^1]\n\n[^1]: 注', { idPrefix: 'p-' }).headings).toEqual([
      { depth: 2, text: '总则', id: 'p-总则' },
      { depth: 3, text: '目的', id: 'p-目的' },
    ]);
  });

  it('begin at the level that the page asks for, and end at h6', () => {
    const source = ['#', '##', '###'].map((mark) => `${mark} 甲`).join('\n\n');
    expect(renderMarkdown(source, { headingLevel: 5 }).headings.map(({ depth }) => depth)).toEqual([5, 6, 6]);
  });
});
