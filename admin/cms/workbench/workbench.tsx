import { collections } from '../../../src/model/collections.ts';
import { minuteAt } from '../../../src/model/time.ts';
import { logOut, type Session } from '../api/index.ts';
import { Drafts } from './drafts.tsx';
import { DueList } from './due-list.tsx';
import { MistakesPart } from './mistakes-part.tsx';
import { Part } from './part.tsx';
import { PublishingPart } from './publishing-part.tsx';
import { writable } from './writable.ts';

const day = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
});

/** The first screen after the login: whose turn it is, what is due, where to write, how publishing goes. */
export const Workbench = ({ session }: { session: Session }) => {
  const { account } = session;
  const kinds = writable(account.grants);
  return (
    <main className="desk-home">
      <header>
        <div>
          <h1>工作台</h1>
          <p>
            {account.displayName}
            {account.duty ? `，${account.duty}` : ''}　{day.format(Date.now())}
          </p>
        </div>
        <nav aria-label="内容">
          <a href="#/collections/news">全部内容</a>
          <a href="#/workflow">三审</a>
          <a href="help/" target="_blank" rel="noopener">
            使用手册
          </a>
          <button type="button" onClick={() => void logOut()}>
            退出登录
          </button>
        </nav>
      </header>
      <div className="columns">
        <div>
          <Drafts session={session} />
          <MistakesPart />
          {kinds.length > 0 ? (
            <Part title="写一篇">
              <p className="kinds">
                {kinds.map((name) => (
                  <a key={name} href={`#/collections/${name}/new`}>
                    {collections[name].label}
                  </a>
                ))}
              </p>
            </Part>
          ) : null}
        </div>
        <div>
          <DueList now={minuteAt(Date.now())} />
          <PublishingPart session={session} />
        </div>
      </div>
    </main>
  );
};
