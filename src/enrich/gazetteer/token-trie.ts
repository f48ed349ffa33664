interface Node<V> {
  readonly next: Map<string, Node<V>>;
  readonly values: V[];
}

const emptyNode = <V>(): Node<V> => ({ next: new Map(), values: [] });

/** What a walk met: the number of words read and the values that end there. */
interface Found<V> {
  readonly length: number;
  readonly values: readonly V[];
}

/** Names as paths of folded words: finds every name that begins at a place in one walk, whatever the number of names. */
export class TokenTrie<V> {
  readonly #root: Node<V> = emptyNode();

  add(words: readonly string[], value: V): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = emptyNode();
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The names that begin at `start`, shortest first. */
  findAt(words: readonly { readonly text: string }[], start: number): readonly Found<V>[] {
    const found: Found<V>[] = [];
    let node: Node<V> | undefined = this.#root;
    for (let at = start; at < words.length; at += 1) {
      node = node.next.get(words[at]?.text ?? '');
      if (!node) break;
      if (node.values.length > 0) found.push({ length: at - start + 1, values: node.values });
    }
    return found;
  }
}
