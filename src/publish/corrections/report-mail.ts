/** A page that somebody found a mistake on; `address` is unknown where nothing stands. */
export interface ReportedPage {
  title: string;
  address: string | undefined;
}

/** A mail that names the page and asks for what is needed to mend it, ready to be filled in: `mailto:…`. */
export function reportMail(to: string, { title, address }: ReportedPage): string {
  const body = [`页面：${title}`, `网址：${address ?? ''}`, '哪里不对：', '应当是：', '依据：', ''].join(
    '\r\n',
  );
  return `mailto:${to}?subject=${encodeURIComponent(`找错：${title}`)}&body=${encodeURIComponent(body)}`;
}
