import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { Action, Caller, ProtocolRoom, Trace } from './action.ts';
import { draftActions } from './drafts.ts';
import { entryActions } from './entries.ts';
import { mediaActions } from './media.ts';
import { noteActions } from './note-actions.ts';

const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({ ...entryActions, ...draftActions, ...mediaActions, ...noteActions }),
);

/** Every action that the desk answers. */
export const actionNames: readonly string[] = [...actions.keys()];

const BRANCH = 'main';
const envelope = z.object({
  action: z.string(),
  branch: z.string().optional(),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** A request that was read and is ready to run. */
export interface Question {
  /** What the audit log is to say of it; undefined when it only reads. */
  trace: Trace | undefined;
  answer(room: ProtocolRoom, caller: Caller): Promise<unknown>;
}

/** Reads a request of Decap's proxy backend, `{branch, action, params}`. Refuses what is none. */
export function readQuestion(body: unknown): Question {
  const request = envelope.safeParse(body);
  if (!request.success) throw new Refusal('invalid', '请求的写法不对');
  const { branch, params } = request.data;
  const action = actions.get(request.data.action);
  if (!action) throw new Refusal('invalid', '没有这种操作');
  if ([branch, params.branch].some((name) => name !== undefined && name !== BRANCH))
    throw new Refusal('invalid', `内容只有一个分支：${BRANCH}`);
  const parsed = action.params.safeParse(params);
  if (!parsed.success) throw new Refusal('invalid', '请求缺少参数，或参数不对');
  const data = parsed.data as never;
  return {
    trace: action.trace?.(data),
    answer: (room, caller) => action.run(room, caller, data),
  };
}
