import { useState } from 'react';
import { changePassword, logIn, type Needs, type Session } from '../api/index.ts';
import { Form } from './form.tsx';
import { SecondFactor } from './second-factor.tsx';

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
