import { type ReactNode, useState } from 'react';
import {
  changePassword,
  confirmSecondFactor,
  DeskError,
  logIn,
  type Needs,
  offerSecondFactor,
  type Session,
} from '../api/index.ts';

/** Asks for everything that the desk wants before work begins: a login, a password of one's own, a second factor. */
export const Login = ({ needs, onDone }: { needs: Needs; onDone(session: Session): void }) => {
  const [step, setStep] = useState<Needs>(needs);
  const [given, setGiven] = useState('');
  const next = (session: Session) => (session.needs === null ? onDone(session) : setStep(session.needs));
  if (step === 'login')
    return (
      <Password
        onDone={(session, password) => {
          setGiven(password);
          next(session);
        }}
      />
    );
  if (step === 'new-password') return <NewPassword current={given} onDone={next} />;
  return <SecondFactor onDone={next} />;
};

interface FormProps {
  title: string;
  action: string;
  children: ReactNode;
  /** Gives what went wrong, in Chinese, or nothing. */
  onSend(fields: Record<string, string>): Promise<string | undefined>;
}

/** A form of a few fields that says what the desk answered. */
const Form = ({ title, action, children, onSend }: FormProps) => {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <form
      className="desk-login"
      onSubmit={async (event) => {
        event.preventDefault();
        const fields = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
        setBusy(true);
        const said = await onSend(fields).catch((error: unknown) =>
          error instanceof DeskError ? error.message : '出错了，请再试一次',
        );
        setBusy(false);
        setProblem(said ?? '');
      }}
    >
      <h1>{title}</h1>
      {children}
      {problem ? <p role="alert">{problem}</p> : null}
      <button type="submit" className="primary" disabled={busy}>
        {action}
      </button>
    </form>
  );
};

const Password = ({ onDone }: { onDone(session: Session, password: string): void }) => (
  <Form
    title="登录编辑台"
    action="登录"
    onSend={async ({ name = '', password = '', code = '' }) => {
      onDone(await logIn(name.trim(), password, code.replace(/\s/g, '')), password);
      return undefined;
    }}
  >
    <label>
      用户名
      <input name="name" autoComplete="username" required autoCapitalize="none" />
    </label>
    <label>
      密码
      <input name="password" type="password" autoComplete="current-password" required />
    </label>
    <label>
      动态验证码<span className="optional">（设置过的才要填）</span>
      <input name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={10} />
    </label>
    <p>
      第一次来，或者登录不了？看<a href="help/">使用手册</a>。
    </p>
  </Form>
);

const NewPassword = ({ current, onDone }: { current: string; onDone(session: Session): void }) => (
  <Form
    title="设置自己的密码"
    action="保存密码"
    onSend={async ({ old = current, next = '', again = '' }) => {
      if (next !== again) return '两次写的新密码不一样';
      onDone(await changePassword(old, next));
      return undefined;
    }}
  >
    <p>管理员给的是一次性密码。请设一个只有自己知道的，至少 10 个字符，不要用生日、电话和常见的密码。</p>
    {current === '' ? (
      <label>
        一次性密码
        <input name="old" type="password" autoComplete="current-password" required />
      </label>
    ) : null}
    <label>
      新密码
      <input
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={128}
        required
      />
    </label>
    <label>
      再写一遍
      <input
        name="again"
        type="password"
        autoComplete="new-password"
        minLength={10}
        maxLength={128}
        required
      />
    </label>
  </Form>
);

const SecondFactor = ({ onDone }: { onDone(session: Session): void }) => {
  const [offer, setOffer] = useState<{ secret: string; address: string } | undefined>(undefined);
  if (!offer)
    return (
      <Form
        title="设置动态验证码"
        action="取得密钥"
        onSend={async () => {
          setOffer(await offerSecondFactor());
          return undefined;
        }}
      >
        <p>管理员和签发人登录时，除密码外还要一个每 30 秒变化的验证码。请先在手机上装一个验证器应用。</p>
      </Form>
    );
  return (
    <Form
      title="设置动态验证码"
      action="确认"
      onSend={async ({ code = '' }) => {
        onDone(await confirmSecondFactor(code.replace(/\s/g, '')));
        return undefined;
      }}
    >
      <p>在验证器应用里选“手动输入密钥”，抄入下面这一串；在手机上打开本页的，也可以直接点它。</p>
      <p className="secret">
        <a href={offer.address}>{offer.secret.replace(/.{4}(?=.)/g, '$& ')}</a>
      </p>
      <label>
        应用显示的六位数字
        <input name="code" inputMode="numeric" autoComplete="one-time-code" required />
      </label>
    </Form>
  );
};
