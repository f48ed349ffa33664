/**
 * Pieces by their UTF-16 units. An edge is found by (node, unit) in an open-addressed table: two typed arrays instead of a hundred
 * thousand small maps, since each analysing thread holds one.
 */
export class PieceTrie {
  readonly #keys: Float64Array;
  readonly #children: Int32Array;
  readonly #ids: Int32Array;
  readonly #mask: number;
  #nodes = 1;

  /** The id of a piece is its index; empty pieces are left out. */
  constructor(pieces: readonly string[]) {
    const units = pieces.reduce((sum, piece) => sum + piece.length, 1);
    const size = 2 ** Math.ceil(Math.log2(units * 2));
    this.#keys = new Float64Array(size).fill(-1);
    this.#children = new Int32Array(size);
    this.#mask = size - 1;
    this.#ids = new Int32Array(units).fill(-1);
    pieces.forEach((piece, id) => {
      if (piece !== '') this.#insert(piece, id);
    });
  }

  /** The node that begins every piece. */
  readonly root = 0;

  /** The node after `unit`, or -1 where no piece goes on so. */
  next(node: number, unit: number): number {
    const slot = this.#slot(node, unit);
    return this.#keys[slot] === -1 ? -1 : (this.#children[slot] ?? -1);
  }

  /** The piece that ends at a node, or -1. */
  pieceAt(node: number): number {
    return this.#ids[node] ?? -1;
  }

  #insert(piece: string, id: number): void {
    let node = this.root;
    for (let at = 0; at < piece.length; at += 1) {
      const unit = piece.charCodeAt(at);
      const slot = this.#slot(node, unit);
      if (this.#keys[slot] === -1) {
        this.#keys[slot] = node * 65_536 + unit;
        this.#children[slot] = this.#nodes;
        this.#nodes += 1;
      }
      node = this.#children[slot] ?? -1;
    }
    this.#ids[node] = id;
  }

  /** The slot of an edge, or the free one where it would stand. */
  #slot(node: number, unit: number): number {
    const key = node * 65_536 + unit;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & this.#mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
