"""How right a model is on development articles, head by head."""

import torch
from torch import nn

from batch import batches, to_batch
from corpus import NONE, Example
from labels import NAME_TAGS


def macro_f1(pairs: list[tuple[int, int]], classes: int) -> float:
    scores = []
    for label in range(classes):
        hit = sum(a == b == label for a, b in pairs)
        wrong = sum((a == label) != (b == label) for a, b in pairs)
        scores.append(2 * hit / (2 * hit + wrong) if hit + wrong else 0.0)
    return sum(scores) / classes


def entities(labels: list[int]) -> set[tuple[int, int, str]]:
    found, start, kind = set(), 0, ""
    for at, label in enumerate([*labels, 0]):
        name = NAME_TAGS[label]
        if kind and name != f"I-{kind}":
            found.add((start, at, kind))
            kind = ""
        if name != "O" and not kind:
            start, kind = at, name[2:]
    return found


def measure(model: nn.Module, dev: list[Example]) -> dict[str, object]:
    model.eval()
    pairs: dict[str, list[tuple[int, int]]] = {}
    names = {"PER": [0, 0, 0], "ORG": [0, 0, 0], "LOC": [0, 0, 0]}

    def add(name: str, gold: torch.Tensor, logits: torch.Tensor) -> None:
        known = gold != NONE
        pairs.setdefault(name, []).extend(zip(gold[known].tolist(), logits.argmax(1)[known].tolist()))

    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for group in batches(dev, 4096, 1):
            batch = to_batch(group)
            out = model(batch)
            for name in ("tone", "title_tone", "body_tone", "category"):
                add(name, getattr(batch, name), out[name])
            if "target" in out:
                add("target", batch.target_tone, out["target"])
                add("role", batch.target_role, out["role"])
            if "statement" in out:
                add("statement", batch.sentence_label, out["statement"])
            for gold_rows, logits in ((batch.title_names, out["title_names"]), (batch.window_names, out["window_names"])):
                guess = logits.argmax(1).view(gold_rows.shape)
                for gold, guessed in zip(gold_rows, guess):
                    known = gold != NONE
                    wanted, found = entities(gold[known].tolist()), entities(guessed[known].tolist())
                    for kind, counts in names.items():
                        a, b = ({e for e in side if e[2] == kind} for side in (wanted, found))
                        counts[0] += len(a & b)
                        counts[1] += len(b - a)
                        counts[2] += len(a - b)
    figures: dict[str, object] = {}
    for name, both in pairs.items():
        classes = 1 + max(max(a, b) for a, b in both)
        accuracy = sum(a == b for a, b in both) / len(both)
        figures[name] = [round(accuracy, 4), round(macro_f1(both, classes), 4), len(both)]
    for kind, (hit, extra, missed) in names.items():
        figures[kind] = round(2 * hit / max(1, 2 * hit + extra + missed), 4)
    return figures
