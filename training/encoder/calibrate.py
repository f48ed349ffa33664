"""Fits how sure the heads may be: calibrate.py MODEL.pt EXAMPLES.jsonl TOKENIZER.json OUT.json

On the development articles, of which the model has learned nothing: one temperature a head and, for tones, a shift a label
(temperature and bias, Guo et al. 2017, "On Calibration of Modern Neural Networks", §4.2). What is printed is five-fold: fitted on four
fifths, measured on the fifth; what is written is fitted on all.
"""

import json
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor

from batch import batches, to_batch
from corpus import NONE, read_examples
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
    "role": ("role", "target_role", True),
}
FOLDS = 5


def logits_of(model: Model, file: Path, tokenizer: Tokenizer) -> dict[str, tuple[Tensor, Tensor]]:
    dev = [example for example in read_examples(file, tokenizer) if example.dev]
    rows: dict[str, list[tuple[Tensor, Tensor]]] = {name: [] for name in HEADS}
    model.eval()
    with torch.no_grad():
        for group in batches(dev, 4096, 1):
            batch = to_batch(group)
            out = model(batch)
            for name, (output, field, _) in HEADS.items():
                label = getattr(batch, field)
                known = label != NONE
                if output in out and known.any():
                    rows[name].append((out[output][known].float(), label[known]))
    return {name: (torch.cat([x for x, _ in all_]), torch.cat([y for _, y in all_])) for name, all_ in rows.items()}


def fit(logits: Tensor, labels: Tensor, shifts: bool) -> tuple[Tensor, Tensor]:
    log_scale = torch.zeros(1, requires_grad=True)
    shift = torch.zeros(logits.shape[1], requires_grad=shifts)
    optimizer = torch.optim.LBFGS([log_scale, shift] if shifts else [log_scale], max_iter=100)

    def loss() -> Tensor:
        optimizer.zero_grad()
        # A light pull towards no shift: a few hundred articles say little of it.
        value = F.cross_entropy(logits * log_scale.exp() + shift, labels) + 0.002 * shift.square().sum()
        value.backward()
        return value

    optimizer.step(loss)
    return log_scale.detach().exp(), shift.detach()


def expected_error(probability: Tensor, labels: Tensor) -> float:
    sure, guess = probability.max(1)
    right = (guess == labels).float()
    tenth = (sure * 10).long().clamp(max=9)
    return sum(abs((sure - right)[tenth == b].sum().item()) for b in range(10)) / len(labels)


def five_fold(logits: Tensor, labels: Tensor, shifts: bool) -> dict[str, float]:
    probability = torch.zeros_like(logits)
    fold = torch.arange(len(labels)) % FOLDS
    for number in range(FOLDS):
        scale, shift = fit(logits[fold != number], labels[fold != number], shifts)
        probability[fold == number] = F.softmax(logits[fold == number] * scale + shift, dim=1)
    guess = probability.argmax(1)
    return {
        "accuracy": round((guess == labels).float().mean().item(), 4),
        "macro_f1": round(macro_f1(list(zip(labels.tolist(), guess.tolist())), logits.shape[1]), 4),
        "ece": round(expected_error(probability, labels), 4),
        "ece_raw": round(expected_error(F.softmax(logits, dim=1), labels), 4),
        "n": len(labels),
    }


def main() -> None:
    weights, examples, tokenizer_file, out = (Path(argument) for argument in sys.argv[1:5])
    state = torch.load(weights, map_location="cpu")
    model = Model(Encoder(state["encoder.word.weight"].shape[0]))
    model.load_state_dict(state)
    found = {}
    for name, (logits, labels) in logits_of(model, examples, Tokenizer.from_file(str(tokenizer_file))).items():
        shifts = HEADS[name][2]
        print(json.dumps({"head": name, **five_fold(logits, labels, shifts)}))
        scale, shift = fit(logits, labels, shifts)
        found[name] = {"scale": scale.tolist() * logits.shape[1], "shift": shift.tolist()}
    out.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
