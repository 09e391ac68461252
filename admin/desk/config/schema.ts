import { z } from 'zod';
import { allSteps } from '../reviews/index.ts';

const folder = z.string().min(1);
const step = z.enum(allSteps as ['first', 'second', 'final']);
const steps = z
  .array(step)
  .refine((list) => new Set(list).size === list.length, '同一个审次写了两次')
  .refine(
    (list) => list.join() === allSteps.filter((step) => list.includes(step)).join(),
    '应按 first、second、final 的次序写',
  );

/** Everything that a city sets about its desk. Each key may stand in the file; some also in the environment. */
export const configSchema = z.strictObject({
  /** Folder of all that the desk keeps: `content.git`, `desk.db`, `releases/`, `work/`. */
  data: folder.default('desk-data'),
  /** Accounts, notes and audit log in PostgreSQL instead of `desk.db`: `postgres://user:password@host/name`. */
  database: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, '只能写 PostgreSQL 的地址，例如 postgres://用户:密码@主机/库名')
    .optional(),
  /** Address and port on which the desk listens. */
  host: z.string().min(1).default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(4321),
  /** Host names under which the desk may be called; loopback names always may. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/, '只写小写的域名或 IP，不带端口')).default([]),
  /** True behind a web server on this machine that sets X-Forwarded-For and X-Forwarded-Proto. */
  behindProxy: z.boolean().default(false),
  /** True for a site in formal operation: no sample and no placeholder gets in. */
  production: z.boolean().default(false),
  /** Content with which an empty desk begins. */
  seed: folder.default('content'),
  /** The editor's browser pages, built. */
  cms: folder.default('dist-admin'),
  /** Whether the desk also serves the built site; false where a web server does. */
  serveSite: z.boolean().default(true),
  reviews: z
    .strictObject({ default: steps.default([...allSteps]), units: z.record(z.string(), steps).default({}) })
    .prefault({}),
  build: z
    .strictObject({
      /** Builds a site from `CONTENT_DIR` into `OUT_DIR` as of `BUILD_TIME`, instead of the desk itself. */
      command: z.array(z.string().min(1)).min(1, '命令不能为空').optional(),
      /** Folder in which it runs. */
      folder: folder.default('.'),
      timeoutMinutes: z.number().positive().max(120).default(15),
    })
    .prefault({}),
  /** Requests a minute that one address may make. */
  requestsPerMinute: z.int().min(60).default(20_000),
  logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.infer<typeof configSchema>;
