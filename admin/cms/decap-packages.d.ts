// Packages of Decap that bring no types: only what is used of them is declared.

declare module 'decap-cms-backend-proxy' {
  /** Decap's client of its proxy protocol. */
  export class ProxyBackend {
    constructor(config: object, options?: object);
    request(payload: { action: string; params: object }): Promise<unknown>;
    unpublishedEntry(entry: { id?: string; collection?: string; slug?: string }): Promise<{
      collection: string;
      slug: string;
      status: string;
      updatedAt?: string;
    }>;
    persistEntry(
      entry: { dataFiles: { path: string; slug: string; raw: string }[]; assets: unknown[] },
      options: object,
    ): Promise<unknown>;
    deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
    getNotes(collection: string, slug: string): Promise<{ timestamp: string }[]>;
  }
}

declare module 'decap-cms-lib-util' {
  export const CURSOR_COMPATIBILITY_SYMBOL: unique symbol;
  export class Cursor {
    static create(of: { actions: string[]; meta: object; data: object }): Cursor;
    readonly data: { get(name: string): unknown };
  }
  /** What Decap expects a backend to throw for an entry that is in no review. */
  export class EditorialWorkflowError extends Error {
    constructor(message: string, notUnderEditorialWorkflow: boolean);
  }
}

declare module 'decap-cms-locales' {
  type Phrases = { [key: string]: string | Phrases };
  export const en: Phrases;
  export const zh_Hans: Phrases;
}

declare module 'decap-cms-locales/dist/esm/*' {
  type Phrases = { [key: string]: string | Phrases };
  const phrases: Phrases;
  export default phrases;
}

declare module 'decap-cms-core/dist/esm/redux' {
  /** Decap's own state, as far as it is used: whether the form holds what was not saved. */
  export const store: {
    getState(): { entryDraft: { get(name: 'hasChanged'): unknown }; editorialWorkflow: unknown };
    dispatch(action: unknown): unknown;
    subscribe(listener: () => void): () => void;
  };
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow' {
  export function updateUnpublishedEntryStatus(
    collection: string,
    slug: string,
    from: string,
    to: string,
  ): unknown;
  export function publishUnpublishedEntry(collection: string, slug: string): unknown;
}
