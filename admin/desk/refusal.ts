/** Why the desk will not do something; each kind has its HTTP status. */
export const refusalKinds = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  tooLarge: 413,
  unsupported: 415,
  invalid: 422,
  tooMany: 429,
  unavailable: 503,
} as const;
export type RefusalKind = keyof typeof refusalKinds;

/**
 * A request that the desk understands and refuses. The message is Chinese and meant for the person at the
 * screen; `details` is plain data that goes to the browser with it, so it never holds a secret.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: RefusalKind, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.details = details;
  }

  get status(): number {
    return refusalKinds[this.kind];
  }
}
