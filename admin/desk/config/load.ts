import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Config, configSchema } from './schema.ts';

/** A configuration that cannot be used; the message says in Chinese what to mend. */
export class ConfigWrong extends Error {
  constructor(lines: readonly string[]) {
    super(['编辑台的配置有误：', ...lines.map((line) => `  ${line}`)].join('\n'));
    this.name = 'ConfigWrong';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_FILE = 'desk.yml';

/** Environment variables that override the file. */
const variables: Readonly<Record<string, { key: keyof Config; read(text: string): unknown }>> = {
  DESK_DATA: { key: 'data', read: (text) => text },
  DATABASE_URL: { key: 'database', read: (text) => text },
  DESK_HOST: { key: 'host', read: (text) => text },
  DESK_PORT: { key: 'port', read: (text) => (/^\d+$/.test(text) ? Number(text) : text) },
  DESK_HOSTS: { key: 'hosts', read: (text) => text.split(/[,\s]+/).filter(Boolean) },
  DESK_SEED: { key: 'seed', read: (text) => text },
  DESK_LOG_LEVEL: { key: 'logLevel', read: (text) => text },
  PUBLISH: { key: 'production', read: (text) => text === 'production' },
};

/**
 * The desk's configuration: `DESK_CONFIG` (default `desk.yml`, which may be missing), overridden by the
 * environment. Paths are taken from the working folder. Throws ConfigWrong.
 */
export function loadConfig(env: Environment): Config {
  const file = env.DESK_CONFIG || DEFAULT_FILE;
  const fromFile = readFile(file, env.DESK_CONFIG !== undefined);
  const overrides = Object.entries(variables).flatMap(([name, { key, read }]) => {
    const text = env[name];
    return text === undefined || text === '' ? [] : [[key, read(text)] as const];
  });
  const parsed = configSchema.safeParse({ ...fromFile, ...Object.fromEntries(overrides) });
  if (!parsed.success) throw new ConfigWrong(parsed.error.issues.map(explain));
  const { data, seed, cms, build, ...rest } = parsed.data;
  return {
    ...rest,
    data: resolve(data),
    seed: resolve(seed),
    cms: resolve(cms),
    build: { ...build, folder: resolve(build.folder) },
  };
}

function readFile(file: string, mustExist: boolean): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    if (mustExist) throw new ConfigWrong([`读不到配置文件 ${file}`]);
    return {};
  }
  try {
    const said: unknown = parse(text) ?? {};
    if (typeof said === 'object' && !Array.isArray(said) && said !== null)
      return said as Record<string, unknown>;
  } catch {
    // The message below says as much as an editor of the file needs.
  }
  throw new ConfigWrong([`${file} 不是“名称: 值”的 YAML 文件`]);
}

const expected: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组设置',
  record: '一组设置',
};

function explain(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  const at = path === '' ? '' : `${path}：`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${at}没有 ${issue.keys.join('、')} 这项设置`;
    case 'invalid_type':
      return `${at}应为${expected[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${at}只能写 ${issue.values.join('、')}`;
    case 'too_small':
      return `${at}不能小于 ${issue.minimum}`;
    case 'too_big':
      return `${at}不能大于 ${issue.maximum}`;
    default:
      return `${at}${issue.message}`;
  }
}
