/**
 * `npm run desk`: runs the editing desk, or with a command looks after its accounts, content and backups.
 * Exit code 0 when done, 1 when refused, 2 when the command is not understood.
 */
import { parseArgs } from 'node:util';

// Saves wait for the disk in this pool; more of them at once share one trip. It must be set before first use.
process.env.UV_THREADPOOL_SIZE ??= '16';
const { Refusal } = await import('../admin/desk/refusal.ts');
const { ConfigWrong, loadConfig } = await import('../admin/desk/config/index.ts');
const commands = await import('../admin/desk/commands/index.ts');

const USAGE = `用法：
  npm start                                      启动网站和编辑台（只记警告和错误）
  npm run desk                                   同上，每个请求都记日志
  npm run desk -- user add 用户名 --name 姓名 --duty 职务 --role 角色[:单位[:类型]] …
  npm run desk -- user disable 用户名            停用账号
  npm run desk -- user reset 用户名              重置密码和动态验证码
  npm run desk -- user list                      列出账号
  npm run desk -- import 文件夹                  导入内容
  npm run desk -- export 文件夹                  导出内容
  npm run desk -- backup 文件夹                  备份内容、账号和审计日志
  npm run desk -- restore 文件夹                 从备份恢复（数据文件夹须为空）
  npm run desk -- purge 文件 … [--words 词 …]    把已删除的文件从全部历史里清除（先停下编辑台）
  npm run desk -- rollback [--undo]              线上网站退回上一个版本，或取消退回
  npm run desk -- mistakes [done 编号]           读者报来的错；办完的记为办结
  npm run desk -- audit export 文件              导出审计日志
  npm run desk -- audit verify                   核对审计日志
角色：author 撰稿、first 初审、second 复审、signer 终审签发、administrator 管理员；可写多个 --role
`;

const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string', default: '' },
      duty: { type: 'string', default: '' },
      role: { type: 'string', multiple: true, default: [] },
      words: { type: 'string', multiple: true, default: [] },
      undo: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command = 'serve', ...words] = positionals;
  const [first = '', second = ''] = words;
  // At a terminal the first password must not drown in a line for every request.
  const quiet = command === 'start' ? { DESK_LOG_LEVEL: 'warn' } : {};
  const config = loadConfig({ ...quiet, ...process.env });
  const run = (work: Parameters<typeof commands.withTools>[2]) => commands.withTools(config, print, work);
  const users: Readonly<Record<string, Parameters<typeof run>[0]>> = {
    add: (tools) =>
      commands.addUser(tools, {
        name: second,
        displayName: values.name,
        duty: values.duty,
        roles: values.role,
      }),
    disable: (tools) => commands.disableUser(tools, second),
    reset: (tools) => commands.resetUser(tools, second),
    list: commands.listUsers,
  };
  const known: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = {
    start: () => commands.serve(config, print),
    serve: () => commands.serve(config, print),
    user: users[first] && (() => run(users[first] ?? commands.listUsers)),
    import: first ? () => run((tools) => commands.importContent(tools, first)) : undefined,
    export: first ? () => run((tools) => commands.exportContent(tools, first)) : undefined,
    backup: first ? () => run((tools) => commands.backUp(tools, first)) : undefined,
    restore: first ? () => commands.restore(config, first, print) : undefined,
    purge: first
      ? () =>
          run(async (tools) => {
            if (!(await commands.purge(tools, words, values.words))) process.exitCode = 1;
          })
      : undefined,
    rollback: () => run((tools) => commands.rollBack(tools, values.undo)),
    mistakes:
      first === 'done' && second
        ? () => run((tools) => commands.handleMistake(tools, second))
        : first === ''
          ? () => run(commands.listMistakes)
          : undefined,
    audit:
      first === 'verify'
        ? () => run(commands.verifyAudit)
        : first === 'export' && second
          ? () => run((tools) => commands.exportAudit(tools, second))
          : undefined,
  };
  const work = values.help ? undefined : known[command];
  if (work) await work();
  else {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  const understood = error instanceof Refusal || error instanceof ConfigWrong;
  const usage = error instanceof TypeError && 'code' in error;
  process.stderr.write(usage ? `${error.message}\n${USAGE}` : `${understood ? error.message : error}\n`);
  process.exitCode = usage ? 2 : 1;
}
