import type { FastifyReply, FastifyRequest } from 'fastify';
import { hostnameOf, isLoopback } from './loopback.ts';

// Off loopback the name itself makes the browser insist on https, the whole host and no other.
const SECURE_NAME = '__Host-desk';
const LOOPBACK_NAME = 'desk';

const isHere = (request: FastifyRequest) => isLoopback(hostnameOf(request.headers.host) ?? '');
const nameFor = (request: FastifyRequest) => (isHere(request) ? LOOPBACK_NAME : SECURE_NAME);

export const readToken = (request: FastifyRequest): string | undefined => request.cookies[nameFor(request)];

export function setToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(nameFor(request), token, optionsFor(request));
}

export function clearToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameFor(request), optionsFor(request));
}

const optionsFor = (request: FastifyRequest) =>
  ({ httpOnly: true, sameSite: 'strict', secure: !isHere(request), path: '/' }) as const;
