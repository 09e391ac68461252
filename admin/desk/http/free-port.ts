import { createServer } from 'node:net';
import type { Config } from '../config/index.ts';
import { Refusal } from '../refusal.ts';

/** Refuses an address that the desk could not listen on, before anything is opened or made. */
export async function demandFreePort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  const server = createServer();
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (error) throw new Refusal('unavailable', reasonFor(error, host, port));
}

function reasonFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被别的程序占用：请先停下它，或者换一个端口，例如 DESK_PORT=${port + 1}`;
    case 'EACCES':
      return `没有权限使用端口 ${port}：请换一个 1024 以上的端口（DESK_PORT）`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `这台机器没有地址 ${host}：请改 DESK_HOST 或配置里的 host`;
    default:
      return `不能使用 ${host} 的端口 ${port}：${message}`;
  }
}
