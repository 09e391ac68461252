import { useState } from 'react';
import { qrOf } from '../../../src/components/sharing/qr.ts';
import { confirmSecondFactor, offerSecondFactor, type Session } from '../api/index.ts';
import { Form } from './form.tsx';

/** Sets up the code that changes every half minute: its key is scanned, typed or tapped. */
export const SecondFactor = ({ onDone }: { onDone(session: Session): void }) => {
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
      <p>用验证器应用扫这个二维码。</p>
      <Qr text={offer.address} />
      <p>扫不了的，在应用里选“手动输入密钥”，抄入下面这一串；在手机上打开本页的，直接点它。</p>
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

/** Drawn here: a key that another host drew would be a key that it knows. */
const Qr = ({ text }: { text: string }) => {
  const { size, path } = qrOf(text);
  return (
    <svg
      className="qr"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="动态验证码密钥的二维码"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
};
