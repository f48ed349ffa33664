"""Fits how sure the heads may be: calibrate.py MODEL.pt EXAMPLES.jsonl TOKENIZER.json SECOND.jsonl OUT.json

On the development articles, of which the model has learned nothing: one temperature a head, for tones a shift a label (temperature and bias,
Guo et al. 2017, "On Calibration of Modern Neural Networks", §4.2), and how much the small model of the same labels counts
(second-answers.ts; a logarithmic opinion pool). What is printed is five-fold: fitted on four fifths of the articles, measured on the
fifth; what is written is fitted on all.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from batch import batches, to_batch
from corpus import NONE, read_examples
from labels import NAME_TAGS
from measure import macro_f1
from model import Encoder
from train import Model

#: name in the product → (output of Model, field of Batch, whether labels get a shift of their own)
HEADS = {
    "tone": ("tone", "tone", True),
    "title tone": ("title_tone", "title_tone", True),
    "body tone": ("body_tone", "body_tone", True),
    "target tone": ("target", "target_tone", True),
    "category": ("category", "category", False),
}
FOLDS = 5
#: The tags stand beside the name tagger's own scores. They know people and hardly institutions: at full and at half weight more
#: people are found and institutions lost (tried on the development articles, and on the article all began with).
NAMES_SCALE = 0.25
LEAST_PROBABILITY = 1e-4


#: logits, label, probabilities of the small model, the article's number
Row = tuple[Tensor, int, list[float], int]


@dataclass
class Answers:
    logits: Tensor
    labels: Tensor
    #: log-probabilities of the small model
    second: Tensor
    #: the article's number, so that all answers of an article stand in one fold
    article: Tensor

    def where(self, chosen: Tensor) -> "Answers":
        return Answers(self.logits[chosen], self.labels[chosen], self.second[chosen], self.article[chosen])


@dataclass
class Fit:
    scale: Tensor
    shift: Tensor
    weight: Tensor

    def apply(self, answers: Answers) -> Tensor:
        return F.softmax(answers.logits * self.scale + self.shift + answers.second * self.weight, dim=1)


def read_answers(model: Model, file: Path, tokenizer: Tokenizer, second_file: Path) -> dict[str, Answers]:
    dev = [example for example in read_examples(file, tokenizer) if example.dev]
    with second_file.open(encoding="utf-8") as lines:
        second = {row["id"]: row for row in map(json.loads, lines)}
    number = {example.id: at for at, example in enumerate(dev)}
    rows: dict[str, list[Row]] = {name: [] for name in HEADS}
    model.eval()
    with torch.no_grad():
        for group in batches(dev, 4096, 1):
            batch = to_batch(group)
            out = model(batch)
            for at, example in enumerate(group):
                said = second[example.id]
                for name in ("tone", "title tone", "body tone", "category"):
                    output, field, _ = HEADS[name]
                    rows[name].append((out[output][at], getattr(batch, field)[at].item(), said[name], number[example.id]))
            targets = [(example, at) for example in group for at in example.target_numbers]
            for at, (example, target) in enumerate(targets):
                said, label = second[example.id]["targets"][target], batch.target_tone[at].item()
                rows["target tone"].append((out["target"][at], label, said, number[example.id]))
    return {name: to_answers(of_head) for name, of_head in rows.items()}


def to_answers(rows: list[Row]) -> Answers:
    rows = [row for row in rows if row[1] != NONE]
    logits = torch.stack([row[0] for row in rows]).float()
    second = torch.tensor([row[2] for row in rows])
    return Answers(
        logits,
        torch.tensor([row[1] for row in rows]),
        second.clamp(min=LEAST_PROBABILITY).log(),
        torch.tensor([row[3] for row in rows]),
    )


def fit(answers: Answers, shifts: bool) -> Fit:
    log_scale = torch.zeros(1, requires_grad=True)
    shift = torch.zeros(answers.logits.shape[1], requires_grad=shifts)
    weight = torch.full((1,), 0.3, requires_grad=True)
    fitted = [value for value in (log_scale, shift, weight) if value.requires_grad]
    optimizer = torch.optim.LBFGS(fitted, max_iter=200)

    def loss() -> Tensor:
        optimizer.zero_grad()
        scores = answers.logits * log_scale.exp() + shift + answers.second * weight
        # A light pull towards no shift: a few hundred articles say little of it.
        value = F.cross_entropy(scores, answers.labels) + 0.002 * shift.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    return Fit(log_scale.detach().exp(), shift.detach(), weight.detach().clamp(min=0))


def expected_error(probability: Tensor, labels: Tensor) -> float:
    sure, guess = probability.max(1)
    right = (guess == labels).float()
    tenth = (sure * 10).long().clamp(max=9)
    return sum(abs((sure - right)[tenth == b].sum().item()) for b in range(10)) / len(labels)


def five_fold(answers: Answers, shifts: bool) -> dict[str, float]:
    probability = torch.zeros_like(answers.logits)
    fold = answers.article % FOLDS
    for number in range(FOLDS):
        fitted = fit(answers.where(fold != number), shifts)
        probability[fold == number] = fitted.apply(answers.where(fold == number))
    guess, labels = probability.argmax(1), answers.labels
    alone = answers.logits.argmax(1)
    return {
        "accuracy": round((guess == labels).float().mean().item(), 4),
        "macro_f1": round(macro_f1(list(zip(labels.tolist(), guess.tolist())), answers.logits.shape[1]), 4),
        "ece": round(expected_error(probability, labels), 4),
        "accuracy_encoder": round((alone == labels).float().mean().item(), 4),
        "accuracy_small": round((answers.second.argmax(1) == labels).float().mean().item(), 4),
        "n": len(labels),
    }


def main() -> None:
    weights, examples, tokenizer_file, second_file, out = (Path(argument) for argument in sys.argv[1:6])
    state = torch.load(weights, map_location="cpu")
    model = Model(Encoder(state["encoder.word.weight"].shape[0]))
    model.load_state_dict(state)
    found = {}
    tokenizer = Tokenizer.from_file(str(tokenizer_file))
    for name, answers in read_answers(model, examples, tokenizer, second_file).items():
        shifts = HEADS[name][2]
        print(json.dumps({"head": name, **five_fold(answers, shifts)}), flush=True)
        fitted = fit(answers, shifts)
        labels = answers.logits.shape[1]
        found[name] = {
            "scale": fitted.scale.tolist() * labels,
            "shift": fitted.shift.tolist(),
            "second": fitted.weight.item(),
        }
    found["names"] = {"scale": [NAMES_SCALE] * len(NAME_TAGS), "shift": [0.0] * len(NAME_TAGS)}
    out.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
