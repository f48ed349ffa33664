"""Measures the ways to store the encoder's matrices: quantise.py compare|sensitive MODEL.pt FOLDER EXAMPLES.jsonl

compare    a table: size, articles/s of one thread (of more with --threads, on a quiet machine), nearness to floats
sensitive  what each matrix loses when it alone is in 8 bits, worst first

FOLDER holds tokenizer.json. Compared are windows of development articles; the ranges that smoothing needs are those of training articles.
An article is timed as it is read: a title of 20 pieces and two windows, 456 pieces together. export.py writes what the product runs.
"""

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer

from corpus import to_example
from graph import build_graph
from matrices import Multiply, Parts, blockwise, dynamic, in_floats, mixed, smoothed, weight_only

Tensors = dict[str, np.ndarray]
#: By matrix, the largest absolute value of each column of its input.
Ranges = dict[str, np.ndarray]

HEAD_WIDTH = 32
RANGE_ARTICLES = 40
ARTICLE = (20, 224, 212)
STRENGTH = 0.8
#: What `sensitive` finds in multilingual-e5-small.
SENSITIVE = frozenset({"l0.fo", "l4.fo", "l5.fo"})

#: name → how matrices are stored. All but the first keep the word table in 8 bits.
WAYS: dict[str, Callable[[Ranges], Multiply]] = {
    "float32": lambda _: in_floats,
    "float32, words int8": lambda _: in_floats,
    "weight-only int8": lambda _: weight_only,
    "dynamic int8 tensor": lambda _: dynamic(signed=True, per_channel=False),
    "dynamic int8 channel": lambda _: dynamic(signed=True),
    "dynamic int8 channel, 7 bits": lambda _: dynamic(signed=True, most=63),
    "dynamic uint8 channel": lambda _: dynamic(signed=False),
    "dynamic int8, sensitive weight-only": lambda _: mixed(dynamic(signed=True), SENSITIVE),
    "smoothed int8": lambda ranges: smoothed(dynamic(signed=True), ranges, STRENGTH),
    "smoothed uint8": lambda ranges: smoothed(dynamic(signed=False), ranges, STRENGTH),
    "smoothed int8, 7 bits": lambda ranges: smoothed(dynamic(signed=True, most=63), ranges, STRENGTH),
    "smoothed int8, sensitive weight-only": lambda ranges: mixed(
        smoothed(dynamic(signed=True), ranges, STRENGTH), SENSITIVE
    ),
    "blocks 8 bits, level 4": lambda _: blockwise(8, 32, 4),
    "blocks 8 bits, level 0": lambda _: blockwise(8, 32, 0),
    "blocks 4 bits, level 4": lambda _: blockwise(4, 32, 4),
    "blocks 4 bits, level 0": lambda _: blockwise(4, 32, 0),
}


def encoder_tensors(state: dict[str, torch.Tensor]) -> Tensors:
    """The encoder's part of a trained model under the names of read_e5.py, the token type being part of the positions."""
    kinds = {"weight": "w", "bias": "b"}
    outer = {"word.weight": "emb.word", "position.weight": "emb.pos", "ln.weight": "emb.ln.w", "ln.bias": "emb.ln.b"}
    tensors = {}
    for name, value in state.items():
        if not name.startswith("encoder."):
            continue
        inner = name.removeprefix("encoder.")
        if inner.startswith("layers."):
            _, layer, part, kind = inner.split(".")
            tensors[f"l{layer}.{part}.{kinds[kind]}"] = value.float().numpy()
        else:
            tensors[outer[inner]] = value.float().numpy()
    return tensors


def windows_of(examples: Path, tokenizer: Tokenizer, dev: bool, articles: int) -> list[list[int]]:
    """All that the encoder reads of the first development or training articles."""
    found: list[list[int]] = []
    with examples.open(encoding="utf-8", newline="\n") as lines:
        rows = (json.loads(line) for line in lines)
        for row in rows:
            if row["dev"] != dev:
                continue
            example = to_example(row, tokenizer, 6)
            found += [example.title, *example.windows]
            articles -= 1
            if articles == 0:
                break
    return found


def heads_of(tensors: Tensors) -> int:
    return tensors["emb.ln.w"].shape[0] // HEAD_WIDTH


def build(way: str, tensors: Tensors, ranges: Ranges) -> onnx.ModelProto:
    return build_graph(tensors, heads_of(tensors), WAYS[way](ranges), small_embedding=way != "float32")


def open_session(model: onnx.ModelProto, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def encode(session: onnxruntime.InferenceSession, sequence: list[int]) -> np.ndarray:
    return session.run(["states"], {"input_ids": np.array([sequence], np.int64)})[0][0]


def ranges_of(tensors: Tensors, sequences: list[list[int]]) -> Ranges:
    sources: dict[str, str] = {}

    def remembering(parts: Parts, name: str, source: str, matrix: np.ndarray) -> str:
        sources[name] = source
        return in_floats(parts, name, source, matrix)

    model = build_graph(tensors, heads_of(tensors), remembering)
    model.graph.output.extend(onnx.helper.make_empty_tensor_value_info(source) for source in set(sources.values()))
    session = open_session(model, 1)
    ranges: Ranges = {}
    for sequence in sequences:
        values = session.run(list(sources.values()), {"input_ids": np.array([sequence], np.int64)})
        for name, value in zip(sources, values):
            ranges[name] = np.maximum(ranges.get(name, 0), np.abs(value[0]).max(axis=0))
    return ranges


def articles_a_second(session: onnxruntime.InferenceSession, clock: Callable[[], float], rounds: int) -> float:
    """The best of several rounds, as other work on the machine only ever slows one down."""
    sequences = [[(7 * n) % 30_000 + 4 for n in range(pieces)] for pieces in ARTICLE]
    times = []
    for _ in range(rounds + 1):
        began = clock()
        for sequence in sequences:
            encode(session, sequence)
        times.append(clock() - began)
    return 1 / min(times[1:])


def cosine(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    return (left * right).sum(-1) / np.linalg.norm(left, axis=-1) / np.linalg.norm(right, axis=-1)


def states_of(model: onnx.ModelProto, sequences: list[list[int]]) -> list[np.ndarray]:
    session = open_session(model, 1)
    return [encode(session, sequence) for sequence in sequences]


def compare(tensors: Tensors, ranges: Ranges, sequences: list[list[int]], rounds: int, threads: int) -> None:
    """One thread is timed by its processor time, which other work on the machine touches least; several by the clock."""
    reference = states_of(build("float32", tensors, ranges), sequences)
    print(f"| way | MB | articles/s, 1 thread | {threads} threads | cosine of pooled, mean · least | of states |")
    print("|---|---|---|---|---|---|")
    for way in WAYS:
        model = build(way, tensors, ranges)
        one = articles_a_second(open_session(model, 1), time.process_time, rounds)
        more = articles_a_second(open_session(model, threads), time.perf_counter, rounds) if threads > 1 else one
        states = states_of(model, sequences)
        pooled = np.array([cosine(a.mean(0), b.mean(0)) for a, b in zip(states, reference)])
        near = np.concatenate([cosine(a, b) for a, b in zip(states, reference)]).mean()
        size = model.ByteSize() / 1e6
        print(f"| {way} | {size:.1f} | {one:.1f} | {more:.1f} | {pooled.mean():.5f} · {pooled.min():.5f} | {near:.5f} |", flush=True)


def sensitive(tensors: Tensors, ranges: Ranges, sequences: list[list[int]]) -> None:
    reference = states_of(build("float32", tensors, ranges), sequences)
    losses = []
    for name in ranges:
        alone = mixed(in_floats, frozenset({name}), dynamic(signed=True))
        states = states_of(build_graph(tensors, heads_of(tensors), alone), sequences)
        losses.append((1 - np.concatenate([cosine(a, b) for a, b in zip(states, reference)]).mean(), name))
    for loss, name in sorted(losses, reverse=True):
        print(f"{name:8} {loss:.6f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["compare", "sensitive"])
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("examples", type=Path)
    parser.add_argument("--articles", type=int, default=30, help="development articles compared")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(given.folder / "tokenizer.json"))
    tensors = encoder_tensors(torch.load(given.model, map_location="cpu"))
    ranges = ranges_of(tensors, windows_of(given.examples, tokenizer, False, RANGE_ARTICLES))
    sequences = windows_of(given.examples, tokenizer, True, given.articles)
    if given.command == "compare":
        compare(tensors, ranges, sequences, given.rounds, given.threads)
    else:
        sensitive(tensors, ranges, sequences)


if __name__ == "__main__":
    main()
