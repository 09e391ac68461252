import { expect } from 'vitest';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect in it
  body: any;
}

/** Speaks to a desk as its own pages do. */
export class Browser {
  readonly address: string;
  readonly headers: Record<string, string>;

  constructor(address: string, cookie: string, token: string, tab = 'one') {
    this.address = address;
    this.headers = {
      cookie,
      origin: address,
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'x-desk-token': token,
      'x-desk-tab': tab,
    };
  }

  /** Another tab of the same browser. */
  tab(name: string): Browser {
    return new Browser(this.address, this.headers.cookie ?? '', this.headers['x-desk-token'] ?? '', name);
  }

  async get(path: string): Promise<Answer> {
    const { 'content-type': _, ...headers } = this.headers;
    return answerOf(await fetch(this.address + path, { headers }));
  }

  async post(path: string, body: unknown): Promise<Answer> {
    return answerOf(
      await fetch(this.address + path, { method: 'POST', headers: this.headers, body: JSON.stringify(body) }),
    );
  }

  /** One action of Decap's protocol, as its proxy backend sends it. */
  cms(action: string, params: Record<string, unknown> = {}): Promise<Answer> {
    return this.post('/admin/api/cms', { branch: 'main', action, params: { branch: 'main', ...params } });
  }

  /** An action that must succeed; gives back its answer. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect in it
  async do(action: string, params: Record<string, unknown> = {}): Promise<any> {
    const { status, body } = await this.cms(action, params);
    expect({ action, status, error: body?.error }).toEqual({ action, status: 200, error: undefined });
    return body;
  }

  /** Opens an entry and saves it, as an editor does. */
  async save(
    collection: string,
    slug: string,
    raw: string,
    more: Record<string, unknown> = {},
  ): Promise<Answer> {
    await this.open(collection, slug);
    return this.saveBlind(collection, slug, raw, more);
  }

  /** Saves without having opened. */
  saveBlind(
    collection: string,
    slug: string,
    raw: string,
    more: Record<string, unknown> = {},
  ): Promise<Answer> {
    return this.cms('persistEntry', {
      dataFiles: [{ path: `${collection}/${slug}.md`, slug, raw }],
      assets: [],
      options: {
        newEntry: false,
        collectionName: collection,
        commitMessage: '保存',
        useWorkflow: true,
        status: 'draft',
      },
      cmsLabelPrefix: '',
      ...more,
    });
  }

  /** Reads an entry as Decap does when it is opened: the draft, or else what is public. */
  async open(collection: string, slug: string): Promise<string | undefined> {
    const path = `${collection}/${slug}.md`;
    const draft = await this.cms('unpublishedEntryDataFile', { collection, slug, path, id: path });
    if (draft.status === 200) return draft.body.data;
    const entry = await this.cms('getEntry', { path });
    return entry.status === 200 ? entry.body.data : undefined;
  }

  /** Opens an entry and moves it to a status. */
  async move(collection: string, slug: string, newStatus: string, opinion?: string): Promise<Answer> {
    await this.open(collection, slug);
    return this.cms('updateUnpublishedEntryStatus', { collection, slug, newStatus, opinion });
  }

  async publish(collection: string, slug: string): Promise<Answer> {
    await this.open(collection, slug);
    return this.cms('publishUnpublishedEntry', { collection, slug });
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return {
    status: response.status,
    body: text.startsWith('{') || text.startsWith('[') || text === 'null' ? JSON.parse(text) : text,
  };
}
