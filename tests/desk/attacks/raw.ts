import { request } from 'node:http';

export interface RawRequest {
  method?: string;
  /** Goes out as it is: nothing is resolved or encoded. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface RawAnswer {
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Sends a request that no browser would tidy up. A connection that is refused counts as status 0. */
export function send(
  address: string,
  { method = 'GET', path, headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, body: '', headers: {} });
    try {
      const outgoing = request(
        { hostname, port, method, path, headers, agent: false, timeout: 10_000 },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', failed);
          answer.on('end', () => {
            const text = Buffer.concat(chunks).toString('latin1');
            resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers });
          });
        },
      );
      outgoing.on('error', failed);
      outgoing.on('timeout', () => outgoing.destroy());
      outgoing.end(body);
    } catch {
      failed();
    }
  });
}

/** What must stand in no answer: the desk's database, its repository, the machine's files. */
export const secrets =
  /SQLite format|ref: refs\/|root:.*:0:0|\[core\]|repositoryformatversion|argon2id|BEGIN|totp/;
