"""Examples of write-examples.ts → pieces in windows, with every label where it stands.

A text (title or paragraph) is cut into pieces by itself; the body's sentences are packed, in order, into windows of at most
WINDOW pieces between <s> and </s>. A sentence that is longer is cut. The product packs in the same way.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer

from labels import CATEGORIES, NAME_TAGS, ROLES, STATEMENTS, TONES

WINDOW = 224
MAX_TITLE = 64
BOS, PAD, EOS = 0, 1, 2
NONE = -100


@dataclass
class Example:
    id: str
    dev: bool
    sure: bool
    title: list[int]
    windows: list[list[int]]
    tone: int
    title_tone: int
    body_tone: int
    category: int
    #: one label a piece, title and windows, specials included; empty where names were not labelled
    title_names: list[int] = field(default_factory=list)
    window_names: list[list[int]] = field(default_factory=list)
    #: (tone, role, places: (-1 for the title or window, first piece, end piece)), of those that stand in what is read
    targets: list[tuple[int, int, list[tuple[int, int, int]]]] = field(default_factory=list)
    #: which of the row's targets each of them is
    target_numbers: list[int] = field(default_factory=list)
    #: (window, first piece, end piece, label)
    sentences: list[tuple[int, int, int, int]] = field(default_factory=list)


def index(labels: list[str], label: str | None) -> int:
    return NONE if label is None else labels.index(label)


def utf16_places(text: str) -> list[int] | None:
    """Where each code point begins in UTF-16, or None where that is its own index."""
    if text.isascii() or all(ord(c) < 0x10000 for c in text):
        return None
    places, at = [], 0
    for c in text:
        places.append(at)
        at += 1 + (ord(c) >= 0x10000)
    return [*places, at]


def piece_spans(tokenizer: Tokenizer, text: str) -> tuple[list[int], list[tuple[int, int]]]:
    encoding = tokenizer.encode(text)
    places = utf16_places(text)
    spans = encoding.offsets if places is None else [(places[a], places[b]) for a, b in encoding.offsets]
    return encoding.ids, spans


def name_labels(spans: list[tuple[int, int]], names: list[list]) -> list[int]:
    labels = [0] * len(spans)
    for start, end, tag in names:
        first = True
        for at, (a, b) in enumerate(spans):
            if b > start and a < end and b > a:
                labels[at] = NAME_TAGS.index(("B-" if first else "I-") + tag)
                first = False
    return labels


def covering(spans: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    inside = [at for at, (a, b) in enumerate(spans) if b > start and a < end and b > a]
    return (inside[0], inside[-1] + 1) if inside else None


def to_example(row: dict, tokenizer: Tokenizer, max_windows: int) -> Example:
    full = any(p["names"] is not None for p in row["paragraphs"])
    example = Example(
        row["id"], row["dev"], row["sure"], [BOS, EOS], [],
        index(TONES, row["tone"]), index(TONES, row["titleTone"]), index(TONES, row["bodyTone"]),
        index(CATEGORIES, row["category"]), [NONE, NONE] if full else [],
    )  # fmt: skip
    #: (paragraph, piece) → (window, place)
    places: dict[tuple[int, int], tuple[int, int]] = {}
    spans_of: dict[int, list[tuple[int, int]]] = {}
    room = 0
    for paragraph in row["paragraphs"]:
        number = paragraph["index"]
        ids, spans = piece_spans(tokenizer, paragraph["text"])
        labels = name_labels(spans, paragraph["names"] or []) if full else []
        if number < 0:
            ids, spans = ids[: MAX_TITLE - 2], spans[: MAX_TITLE - 2]
            example.title = [BOS, *ids, EOS]
            example.title_names = [NONE, *labels[: MAX_TITLE - 2], NONE] if full else []
            places.update(((number, at), (-1, at + 1)) for at in range(len(ids)))
            spans_of[number] = spans
            continue
        spans_of[number] = spans
        first = 0
        for sentence_index, (start, end, statement) in enumerate(paragraph["sentences"]):
            last = sentence_index == len(paragraph["sentences"]) - 1
            stop = len(ids) if last else next((i for i in range(first, len(ids)) if spans[i][0] >= end), len(ids))
            label = index(STATEMENTS, statement or "tidak") if full else NONE
            for cut in range(first, stop, WINDOW - 2):
                chunk = range(cut, min(stop, cut + WINDOW - 2))
                if len(chunk) > room:
                    if len(example.windows) == max_windows:
                        break
                    example.windows.append([BOS])
                    example.window_names.append([NONE])
                    room = WINDOW - 2
                window, names = example.windows[-1], example.window_names[-1]
                if cut == first:
                    example.sentences.append((len(example.windows) - 1, len(window), len(window) + len(chunk), label))
                for at in chunk:
                    places[(number, at)] = (len(example.windows) - 1, len(window))
                    window.append(ids[at])
                    names.append(labels[at] if full else NONE)
                room -= len(chunk)
            first = stop
    for window, names in zip(example.windows, example.window_names):
        window.append(EOS)
        names.append(NONE)
    for target_number, target in enumerate(row["targets"]):
        mentions = []
        for number, start, end in target["spans"]:
            covered = covering(spans_of.get(number, []), start, end)
            ends = covered and (places.get((number, covered[0])), places.get((number, covered[1] - 1)))
            if ends and ends[0] and ends[1] and ends[0][0] == ends[1][0]:
                mentions.append((ends[0][0], ends[0][1], ends[1][1] + 1))
        if mentions:
            example.targets.append((index(TONES, target["tone"]), index(ROLES, target["role"]), mentions[:12]))
            example.target_numbers.append(target_number)
    return example


def read_examples(file: Path, tokenizer: Tokenizer) -> list[Example]:
    with file.open(encoding="utf-8", newline="\n") as lines:
        rows = [json.loads(line) for line in lines]
    # What was labelled by its first 170 words is read as far as that; what was read whole is read whole.
    return [
        to_example(row, tokenizer, 6 if any(p["names"] is not None for p in row["paragraphs"]) else 1) for row in rows
    ]
