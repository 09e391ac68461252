import type { Config } from '../config/index.ts';
import { FIRST_ACCOUNT, openDesk } from '../desk.ts';
import { createServer } from '../http/index.ts';
import { tidyRepository } from '../repository/index.ts';

const TIDY_EVERY_MS = 24 * 60 * 60 * 1000;

/** Runs the desk until it is told to stop. Resolves when everything is put away. */
export async function serve(config: Config, print: (line: string) => void): Promise<void> {
  const desk = await openDesk(config);
  const app = await createServer(desk);
  const address = await app.listen({ host: config.host, port: config.port });
  desk.publisher.onEnd(({ commit, result, message, startedAt, endedAt }) => {
    const ms = endedAt - startedAt;
    if (result === 'done') app.log.info({ commit, ms }, 'published');
    else app.log.error({ commit, ms, message }, 'publishing failed');
  });
  desk.publisher.start();
  print(`网站：${address}/`);
  print(`编辑台：${address}/admin/`);
  // The password goes to the screen and never into a log.
  if (desk.firstPassword !== undefined)
    print(`第一个账号：${FIRST_ACCOUNT}，一次性密码（三天内有效，登录后须更换）：${desk.firstPassword}`);
  const tidy = () =>
    tidyRepository(desk.repository.directory).catch((error: unknown) =>
      app.log.error({ err: error }, 'tidy failed'),
    );
  const timer = setInterval(tidy, TIDY_EVERY_MS);
  await stopAsked();
  clearInterval(timer);
  await app.close();
  await desk.close();
}

/** Resolves at the first SIGTERM or SIGINT; the second ends the process at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
    }
  });
}
