import { URI } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readQr } from '../../support/qr.ts';

/** How long a person waits for a page of a desk that shares its machine with other tests. */
const PATIENCE_MS = 90_000;
export const OWN_PASSWORD = '河东河西-三十年-都在';

/** Someone in front of a browser of their own, at the editor's pages. */
export class Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  readonly name: string;
  /** Requests for any other host than the desk. */
  readonly foreign: string[] = [];
  /** What a script of a page has shouted, as hostile scripts do. */
  readonly alerts: string[] = [];
  /** What went wrong in the pages' own scripts. */
  readonly errors: string[] = [];

  private constructor(context: BrowserContext, page: Page, address: string, name: string) {
    this.context = context;
    this.page = page;
    this.address = address;
    this.name = name;
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`))
        this.foreign.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    // Decap asks before it publishes or leaves; this person always means it.
    page.on('dialog', (dialog) => {
      if (dialog.type() === 'alert') this.alerts.push(dialog.message());
      void dialog.accept().catch(() => undefined);
    });
  }

  static async sitDown(
    browser: Browser,
    address: string,
    name: string,
    viewport = { width: 1280, height: 900 },
  ): Promise<Person> {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Tokyo', viewport });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Person(context, await context.newPage(), address, name);
  }

  /** Opens the editor's pages, at the login. */
  async arrive(): Promise<void> {
    await this.page.goto(`${this.address}/admin/`);
    await this.page.getByLabel('用户名').waitFor();
  }

  /** Logs in with a one-time password and does all that the desk asks of a newcomer. */
  async logInFirst(oneTime: string): Promise<void> {
    const { page } = this;
    await this.arrive();
    await page.getByLabel('用户名').fill(this.name);
    await page.getByLabel('密码', { exact: true }).fill(oneTime);
    await this.press('登录');
    await page.getByLabel('新密码').fill(OWN_PASSWORD);
    await page.getByLabel('再写一遍').fill(OWN_PASSWORD);
    await this.press('保存密码');
    const next = page
      .getByRole('button', { name: '取得密钥' })
      .or(page.getByRole('heading', { name: '工作台' }));
    await next.first().waitFor();
    if (await page.getByRole('button', { name: '取得密钥' }).isVisible()) await this.setSecondFactor();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
  }

  async setSecondFactor(): Promise<void> {
    await this.press('取得密钥');
    const code = this.page.getByRole('img', { name: '动态验证码密钥的二维码' });
    const scanned = URI.parse((await readQr(await code.evaluate((svg) => svg.outerHTML))) ?? '');
    const shown = (await this.page.locator('.secret').textContent())?.replace(/\s/g, '');
    if (scanned.secret.base32 !== shown) throw new Error('the QR code holds another key than is shown');
    await this.page.getByLabel('应用显示的六位数字').fill(scanned.generate());
    await this.press('确认');
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Opens a place of the editor, as the desk has it now: `collections/stories/new`. */
  async open(place: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.address}/admin/#/${place}`);
    await this.page.locator('.desk-home, #nc-root :is(nav, label)').first().waitFor();
  }

  /** Opens an entry's form. */
  async openEntry(collection: string, slug: string): Promise<void> {
    await this.open(`collections/${collection}/entries/${slug}`);
    await this.page.getByLabel('标题', { exact: true }).waitFor();
  }

  /** Writes into a field, found by its whole label. */
  async write(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Picks from what a reference field finds for some letters. */
  async pick(label: string | RegExp, letters: string, choice: string): Promise<void> {
    await this.page.getByLabel(label).fill(letters);
    await this.page.getByRole('option', { name: choice }).first().click();
  }

  /** Saves by the keyboard, and waits until the desk has it. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.getByText('已保存，等待初审').first().waitFor();
  }

  /** What the preview shows, as its frame. */
  get preview() {
    return this.page.frameLocator('iframe');
  }
}
