import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The body of a request as a schema has it. Refuses any other. */
export function readBody<S extends z.ZodType>(schema: S, request: FastifyRequest): z.infer<S> {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw new Refusal('invalid', '请求缺少内容，或内容不对');
  return parsed.data;
}
