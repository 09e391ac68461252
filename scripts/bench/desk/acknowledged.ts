/** A server of Decap's proxy protocol, and editors at it. */
export interface SavingServer {
  /** Saves an editor's own entry with these words in it; resolves when the server has acknowledged it. */
  save(editor: number, words: string): Promise<void>;
  close(): Promise<void>;
}

let edition = 0;

/** Lets editors save, each as soon as the last save was acknowledged, and says how long each save took. */
export async function saveInTurn(
  server: SavingServer,
  editors: number,
  each: number,
): Promise<{ waits: number[]; seconds: number }> {
  const waits: number[] = [];
  const began = performance.now();
  const edit = async (editor: number) => {
    for (let count = 0; count < each; count++) {
      edition += 1;
      const asked = performance.now();
      await server.save(editor, `第${edition}次修改。`);
      waits.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: editors }, (_, editor) => edit(editor)));
  return { waits, seconds: (performance.now() - began) / 1000 };
}

/** What Decap's proxy backend sends when an entry is saved, as a draft or as what is public at once. */
export const saving = (path: string, raw: string, draft = true) => ({
  branch: 'main',
  action: 'persistEntry',
  params: {
    branch: 'main',
    cmsLabelPrefix: 'bench/',
    dataFiles: [{ path, slug: path.slice(path.indexOf('/') + 1, -'.md'.length), raw }],
    assets: [],
    options: {
      collectionName: path.slice(0, path.indexOf('/')),
      commitMessage: `保存 ${path}`,
      useWorkflow: draft,
      ...(draft ? { status: 'draft' } : {}),
    },
  },
});
