"""Several examples as tensors: titles and windows padded, and for every label the index of the states it is about.

States are numbered over all titles (row-major with padding), then over all windows.
"""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from corpus import NONE, PAD, Example


@dataclass
class Batch:
    examples: list[Example]
    title_ids: Tensor
    window_ids: Tensor
    #: index of the article of each window
    window_owner: Tensor
    tone: Tensor
    title_tone: Tensor
    body_tone: Tensor
    category: Tensor
    weight: Tensor
    #: [titles × length], [windows × length]
    title_names: Tensor
    window_names: Tensor
    #: one entry a piece of a mention: state index and target number; then the targets' labels and articles
    mention_state: Tensor
    mention_target: Tensor
    target_tone: Tensor
    target_role: Tensor
    target_owner: Tensor
    #: one entry a piece of a sentence: state index and sentence number; then the sentences' labels and articles
    sentence_state: Tensor
    sentence_number: Tensor
    sentence_label: Tensor
    sentence_owner: Tensor


def pad(rows: list[list[int]], value: int) -> Tensor:
    length = max(map(len, rows))
    return torch.tensor([row + [value] * (length - len(row)) for row in rows])


def to_batch(examples: list[Example]) -> Batch:
    windows = [window for example in examples for window in (example.windows or [[0, 2]])]
    owner = [i for i, example in enumerate(examples) for _ in (example.windows or [0])]
    title_ids, window_ids = pad([e.title for e in examples], PAD), pad(windows, PAD)
    title_length, window_length = title_ids.shape[1], window_ids.shape[1]
    body_start = title_ids.numel()
    first_window, mention, tones, roles, target_owner = 0, [], [], [], []
    sentence, sentence_label, sentence_owner = [], [], []
    for i, example in enumerate(examples):
        for tone, role, places in example.targets:
            for window, start, end in places:
                base = i * title_length if window < 0 else body_start + (first_window + window) * window_length
                mention += [(base + at, len(tones)) for at in range(start, end)]
            tones.append(tone)
            roles.append(role)
            target_owner.append(i)
        for window, start, end, label in example.sentences:
            if label == NONE:
                continue
            base = body_start + (first_window + window) * window_length
            sentence += [(base + at, len(sentence_label)) for at in range(start, end)]
            sentence_label.append(label)
            sentence_owner.append(i)
        first_window += max(1, len(example.windows))

    def numbers(values: list[int]) -> Tensor:
        return torch.tensor(values, dtype=torch.long)

    def names(rows: list[tuple[list[int], list[int]]]) -> Tensor:
        return pad([labels or [NONE] * len(ids) for ids, labels in rows], NONE)

    return Batch(
        examples, title_ids, window_ids, numbers(owner),
        numbers([e.tone for e in examples]), numbers([e.title_tone for e in examples]),
        numbers([e.body_tone for e in examples]), numbers([e.category for e in examples]),
        torch.tensor([1.0 if e.sure else 0.6 for e in examples]),
        names([(e.title, e.title_names) for e in examples]),
        names([(w, n) for e in examples for w, n in (zip(e.windows, e.window_names) if e.windows else [([0, 2], [])])]),
        numbers([s for s, _ in mention]), numbers([t for _, t in mention]),
        numbers(tones), numbers(roles), numbers(target_owner),
        numbers([s for s, _ in sentence]), numbers([n for _, n in sentence]),
        numbers(sentence_label), numbers(sentence_owner),
    )  # fmt: skip


def batches(examples: list[Example], pieces: int, seed: int) -> list[list[Example]]:
    """Articles of like length together, up to that many padded pieces a batch; in an order that the seed decides."""
    draw = random.Random(seed)

    def size(example: Example) -> int:
        return sum(map(len, example.windows)) + draw.randint(0, 24)

    found, group, longest, count = [], [], 0, 0
    for example in sorted(examples, key=size):
        width, windows = max(map(len, example.windows), default=2), max(1, len(example.windows))
        if group and max(longest, width) * (count + windows) > pieces:
            found.append(group)
            group, longest, count = [], 0, 0
        group.append(example)
        longest, count = max(longest, width), count + windows
    found.append(group)
    draw.shuffle(found)
    return found
