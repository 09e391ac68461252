import { openDialog } from './dialog.tsx';

interface Deed {
  title: string;
  /** What follows from it. */
  hint: string;
  action: string;
}

/** Asks once more before something that everyone will see. */
export const confirmDeed = async ({ title, hint, action }: Deed): Promise<boolean> =>
  (await openDialog<boolean>(title, (done) => (
    <>
      <p>{hint}</p>
      <footer>
        <button type="button" onClick={() => done(false)}>
          取消
        </button>
        <button type="button" className="primary" onClick={() => done(true)}>
          {action}
        </button>
      </footer>
    </>
  ))) === true;
