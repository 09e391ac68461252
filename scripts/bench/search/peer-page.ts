/**
 * A page that searches with Pagefind's own script and draws ten results: the least that a site can do with it.
 * That nothing was found is an answer too.
 */
export const PEER_PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Pagefind</title></head><body><main>
<form><input type="search"><button>搜索</button></form><ol></ol></main>
<script type="module">
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
  document.forms[0].addEventListener('submit', async (event) => {
    event.preventDefault();
    const { results } = await pagefind.search(document.querySelector('input').value);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    document.querySelector('ol').innerHTML = shown
      .map(({ url, meta, excerpt }) => \`<li><h2><a href="\${url}" data-search-result>\${meta.title}</a></h2><p>\${excerpt}</p></li>\`)
      .join('') || '<li data-search-result>没有</li>';
  });
</script></body></html>
`;
