import type { Block, Inline } from './body.ts';

/** Everything inline in these blocks, outside before inside, in reading order. */
export function* inlinesIn(blocks: Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.kind === 'list') yield* inlinesIn(block.items.flat());
    else if (block.kind === 'quote') yield* inlinesIn(block.blocks);
    else if (block.kind === 'table') {
      for (const cell of [block.header, ...block.rows].flat()) yield* nested(cell);
    } else if ('children' in block) yield* nested(block.children);
  }
}

/** The blocks themselves and those within them, in reading order. */
export function* blocksIn(blocks: Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') yield* blocksIn(block.items.flat());
    else if (block.kind === 'quote') yield* blocksIn(block.blocks);
  }
}

function* nested(nodes: Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nested(node.children);
  }
}
