import { mapLinks, type Pin } from '../../find/nearest/index.ts';

/**
 * The way there, in the map apps people have: plain links, nothing is loaded from them. Each pin has addresses
 * of its own, so the notice that a visitor leaves stands here, before the links, and not on a page for each.
 */
export const MapApps = ({ pin, from }: { pin: Pin; from: string }) => (
  <details className="map-apps">
    <summary>
      在地图里打开<span className="external">（离开本站）</span>
    </summary>
    <p>您访问的链接即将离开{from}。下面是地图应用的网站，内容和安全由它们负责，它们会知道您要去哪里。</p>
    <ul>
      {mapLinks(pin, from).map(({ name, url }) => (
        <li key={name}>
          <a className="external" href={url} rel="external noopener noreferrer">
            {name}
            <span className="visually-hidden">（外部网站）</span>
          </a>
          <span>{new URL(url).host}</span>
        </li>
      ))}
    </ul>
  </details>
);
