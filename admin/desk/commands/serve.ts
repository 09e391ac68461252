import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/index.ts';
import { type Desk, FIRST_ACCOUNT, openDesk } from '../desk.ts';
import { ensureEditor } from '../editor/index.ts';
import { createServer, demandFreePort } from '../http/index.ts';
import { tidyRepository } from '../repository/index.ts';
import { aborted, stopAsked } from './stop.ts';

const TIDY_EVERY_MS = 24 * 60 * 60 * 1000;

/**
 * Runs the desk until it is told to stop: the site, the editor's pages, and publishing. What has not
 * changed since the last time is not made again. Resolves when everything is put away.
 */
export async function serve(config: Config, print: (line: string) => void): Promise<void> {
  const stop = stopAsked();
  await demandFreePort(config);
  const desk = await openDesk(config);
  // The password goes to the screen and never into a log.
  if (desk.firstPassword !== undefined)
    print(`第一个账号：${FIRST_ACCOUNT}　一次性密码（三天内有效，登录后须更换）：${desk.firstPassword}`);
  const app = await createServer(desk);
  try {
    const address = shownAddress(config, await app.listen({ host: config.host, port: config.port }));
    await report(desk, app, address, print);
    desk.publisher.start();
    const editor = ensureEditor(config.cms, stop).catch((error: unknown) => {
      app.log.error({ err: error }, 'bundling the editor failed');
      print('编辑界面没有生成，原因见日志。');
    });
    const tidy = () =>
      tidyRepository(desk.repository.directory).catch((error: unknown) =>
        app.log.error({ err: error }, 'tidy failed'),
      );
    const timer = setInterval(tidy, TIDY_EVERY_MS);
    await aborted(stop);
    clearInterval(timer);
    await editor;
  } finally {
    // Publishing first: somebody may be waiting for it.
    await desk.publisher.close();
    await app.close();
    await desk.close();
  }
}

/** Says where everything is, and later how each publication went. */
async function report(
  { config, publisher, releases }: Desk,
  { log }: FastifyInstance,
  address: string,
  print: (line: string) => void,
): Promise<void> {
  let first = (await releases.live()) === undefined;
  if (config.serveSite) print(`网站：${address}/${first ? '（正在第一次生成）' : ''}`);
  print(`编辑台：${address}/admin/`);
  publisher.onTrouble((error) => log.error({ err: error }, 'publishing is in trouble'));
  publisher.onEnd(({ commit, result, message, startedAt, endedAt }) => {
    const ms = endedAt - startedAt;
    if (result === 'done') log.info({ commit, ms }, 'published');
    else log.error({ commit, ms, message }, 'publishing failed');
    if (first) print(result === 'done' ? `网站已生成，用了 ${Math.round(ms / 1000)} 秒。` : message);
    if (result === 'done') first = false;
  });
}

/** The address as a person on this machine would type it. */
const shownAddress = ({ host }: Config, address: string): string =>
  host === '127.0.0.1' ? address.replace(host, 'localhost') : address;
