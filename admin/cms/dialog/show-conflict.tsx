import { openDialog } from './dialog.tsx';

/** Two versions of one entry, as the desk hands them back when both were changed. */
export interface Conflict {
  path: string;
  mine: string;
  /** Null when the entry is gone. */
  theirs: string | null;
  by: string;
}

/** Shows both versions side by side. What was written stays in the form. */
export const showConflict = ({ mine, theirs, by }: Conflict): Promise<unknown> =>
  openDialog('这篇内容已被别人改过', (done) => (
    <>
      <p>
        在您打开之后，{by}保存过这篇内容，所以您的这次保存没有写入。您写的都还在表单里。
        请对照两个版本，把要保留的话抄进来；要以对方的版本为准，就重新打开这篇内容。
      </p>
      <div className="desk-versions">
        <Version title="您的版本" text={mine} />
        <Version title={`${by}的版本`} text={theirs ?? '（已删除）'} />
      </div>
      <footer>
        <button type="button" className="primary" onClick={() => done(undefined)}>
          知道了
        </button>
      </footer>
    </>
  ));

const Version = ({ title, text }: { title: string; text: string }) => (
  <section>
    <h3>{title}</h3>
    <textarea readOnly rows={18} value={text} aria-label={title} />
    <button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
      复制
    </button>
  </section>
);
