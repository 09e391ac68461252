import { minuteAt } from '../../../src/model/time.ts';
import { type Publishing, resume, rollBack, type Session } from '../api/index.ts';
import { PublishingMeter, seconds, usePublishing } from '../bar/index.tsx';
import { confirmDeed, tell } from '../dialog/index.ts';
import { Part } from './part.tsx';

const SHOWN = 5;

/** What publishing is doing, how the last ones went, and going back to the site before. */
export const PublishingPart = ({ session }: { session: Session }) => {
  const publishing = usePublishing();
  const governs = session.account.grants.some(({ role }) => role === 'administrator');
  return (
    <Part title="发布">
      <PublishingMeter publishing={publishing} />
      <ol className="publications">
        {publishing?.recent.slice(0, SHOWN).map((one) => (
          <Publication key={one.startedAt} publication={one} />
        ))}
      </ol>
      {publishing && governs ? <GoBack held={publishing.held} /> : null}
    </Part>
  );
};

const Publication = ({ publication }: { publication: Publishing['recent'][number] }) => {
  const { startedAt, endedAt, result, message } = publication;
  const line = [
    minuteAt(startedAt).slice(5),
    result === 'done' ? '已上线' : '没有成功',
    seconds(endedAt - startedAt),
  ].join('　');
  if (result === 'done') return <li>{line}</li>;
  return (
    <li className="late">
      <details>
        <summary>{line}</summary>
        <pre>{message}</pre>
      </details>
    </li>
  );
};

const GoBack = ({ held }: { held: boolean }) => {
  const back = async () => {
    const sure = await confirmDeed({
      title: '退回上一个版本',
      hint: '线上网站立刻换回上一次发布的样子；其中若有后来撤下的内容，先去掉再换上。编辑的内容都不丢。下一次有内容发布时会继续向前。',
      action: '退回',
    });
    if (sure) await tell(rollBack(), '网站退回上一个版本');
  };
  return held ? (
    <button type="button" onClick={() => void tell(resume(), '已取消退回，网站正在重新发布')}>
      取消退回，重新发布最新内容
    </button>
  ) : (
    <button type="button" onClick={() => void back()}>
      退回上一个版本
    </button>
  );
};
