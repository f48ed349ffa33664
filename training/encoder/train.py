"""Trains encoder and heads together: train.py EXAMPLES.jsonl FOLDER [--epochs 3]

FOLDER holds tokenizer.json, kept.npy (choose_pieces.py) and gets model.pt, a checkpoint, from which it goes on, and log.jsonl.
In bfloat16, which is four times as fast as float32 where the processor knows it (avx512_bf16).
"""

import argparse
import json
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from batch import Batch, batches, to_batch
from corpus import BOS, EOS, NONE, PAD, Example, read_examples
from measure import measure
from model import Encoder, Heads, look, pool
from read_e5 import package_file, read_e5

SEED = 11
PIECES = 16 * 224
LOSS_WEIGHTS = {
    "tone": 1.0, "title_tone": 0.7, "body_tone": 0.5, "category": 0.4, "target": 1.0, "role": 0.3, "names": 1.0,
    "statement": 0.5, "embedding": 0.5,
}  # fmt: skip


class Model(nn.Module):
    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        self.heads = Heads()

    def forward(self, batch: Batch) -> dict[str, Tensor]:
        heads, count = self.heads, len(batch.examples)
        title = self.encoder(batch.title_ids, (batch.title_ids != PAD).long())
        body = self.encoder(batch.window_ids, (batch.window_ids != PAD).long())
        hidden = title.shape[-1]
        flat_title, flat_body = title.reshape(-1, hidden), body.reshape(-1, hidden)
        title_at = (batch.title_ids.reshape(-1) != PAD).nonzero().squeeze(1)
        body_at = (batch.window_ids.reshape(-1) != PAD).nonzero().squeeze(1)
        title_owner = title_at // batch.title_ids.shape[1]
        body_owner = batch.window_owner[body_at // batch.window_ids.shape[1]]
        real_title, real_body = flat_title[title_at], flat_body[body_at]
        title_look = look(real_title, heads.title_look, title_owner, count)
        body_look = look(real_body, heads.body_look, body_owner, count)
        title_mean = pool(real_title, torch.ones(len(title_at)), title_owner, count)
        body_mean = pool(real_body, torch.ones(len(body_at)), body_owner, count)
        states = torch.cat([flat_title, flat_body])
        both = torch.cat([title_mean, body_mean], 1)
        out = {
            "tone": heads.tone(torch.cat([title_look, body_look], 1)),
            "title_tone": heads.title_tone(title_look),
            "body_tone": heads.body_tone(body_look),
            "category": heads.category(both),
            "title_names": heads.names(flat_title),
            "window_names": heads.names(flat_body),
            "embedding": F.normalize(heads.embedding(both).float(), dim=1),
        }
        targets = len(batch.target_tone)
        if targets:
            mention = pool(
                states[batch.mention_state], torch.ones(len(batch.mention_state)), batch.mention_target, targets
            )
            about = torch.cat([mention, title_look[batch.target_owner], body_look[batch.target_owner]], 1)
            out["target"], out["role"] = heads.target(about), heads.role(mention)
        sentences = len(batch.sentence_label)
        if sentences:
            sentence = pool(
                states[batch.sentence_state], torch.ones(len(batch.sentence_state)), batch.sentence_number, sentences
            )
            out["statement"] = heads.statement(torch.cat([sentence, body_mean[batch.sentence_owner]], 1))
        return out


def loss_of(batch: Batch, out: dict[str, Tensor], embeddings: dict[str, Tensor]) -> Tensor:
    def cross(name: str, label: Tensor, weight: Tensor | None = None, smoothing: float = 0.0) -> Tensor:
        known = label != NONE
        if not known.any():
            return torch.zeros(())
        each = F.cross_entropy(out[name][known].float(), label[known], reduction="none", label_smoothing=smoothing)
        return each.mean() if weight is None else (each * weight[known]).sum() / weight[known].sum()

    # Where the body's tone was not labelled by itself, the whole's stands for it: a title seldom turns an article.
    body = torch.where(batch.body_tone == NONE, batch.tone, batch.body_tone)
    losses = {
        "tone": cross("tone", batch.tone, batch.weight, 0.05),
        "title_tone": cross("title_tone", batch.title_tone, batch.weight, 0.05),
        "body_tone": cross("body_tone", body, batch.weight, 0.05),
        "category": cross("category", batch.category, None, 0.05),
        "names": cross("window_names", batch.window_names.reshape(-1))
        + 0.1 * cross("title_names", batch.title_names.reshape(-1)),
    }
    if "target" in out:
        losses["target"] = cross("target", batch.target_tone, batch.weight[batch.target_owner], 0.05)
        losses["role"] = cross("role", batch.target_role)
    if "statement" in out:
        losses["statement"] = cross("statement", batch.sentence_label)
    known = [i for i, example in enumerate(batch.examples) if example.id in embeddings]
    if known:
        wanted = torch.stack([embeddings[batch.examples[i].id] for i in known]).float()
        losses["embedding"] = (1 - (out["embedding"][known] * wanted).sum(1)).mean()
    return sum(LOSS_WEIGHTS[name] * value for name, value in losses.items())


def first_embeddings(encoder: Encoder, examples: list[Example]) -> dict[str, Tensor]:
    """What multilingual-e5-small says of a title and 70 pieces of its lead: the embedding head goes on saying it as the encoder learns."""
    encoder.eval()
    found: dict[str, Tensor] = {}
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for group in batches(examples, 2 * PIECES, SEED):
            texts = [[BOS, *e.title[1:-1], *(e.windows or [[]])[0][1:72], EOS] for e in group]
            ids = torch.full((len(texts), max(map(len, texts))), PAD)
            for row, text in enumerate(texts):
                ids[row, : len(text)] = torch.tensor(text)
            mask = (ids != PAD).float()
            states = encoder(ids, mask.long()).float()
            mean = (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            for example, vector in zip(group, F.normalize(mean, dim=1).half()):
                found[example.id] = vector
    return found


def parameter_groups(model: Model, rate: float, head_rate: float, decay: float) -> list[dict]:
    """Lower layers learn more slowly; norms and biases don't decay."""
    layers = len(model.encoder.layers)

    def rate_of(name: str) -> float:
        if name.startswith("heads"):
            return head_rate
        depth = int(name.split(".")[2]) + 1 if ".layers." in name else 0
        return rate * decay ** (layers - depth)

    return [
        {"params": [p], "lr": rate_of(name), "weight_decay": 0.01 if p.ndim > 1 else 0.0}
        for name, p in model.named_parameters()
        if p.requires_grad
    ]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("examples", type=Path)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--rate", type=float, default=8e-5)
    arguments.add_argument("--frozen", type=int, default=3, help="lowest layers that stay as they are, with the embeddings")
    options = arguments.parse_args()
    torch.manual_seed(SEED)
    tokenizer = Tokenizer.from_file(str(options.folder / "tokenizer.json"))
    examples = read_examples(options.examples, tokenizer)
    train = [e for e in examples if not e.dev]
    dev = [e for e in examples if e.dev]
    kept = np.load(options.folder / "kept.npy")
    e5 = read_e5(package_file())
    e5.tensors["emb.word"] = e5.tensors["emb.word"][kept]
    model = Model(Encoder(len(kept), e5))
    for frozen in (model.encoder.word, model.encoder.position, model.encoder.ln, *model.encoder.layers[: options.frozen]):
        frozen.requires_grad_(False)
    vectors = options.folder / "embeddings.pt"
    if not vectors.exists():
        torch.save(first_embeddings(model.encoder, examples), vectors)
    embeddings = torch.load(vectors)
    log = (options.folder / "log.jsonl").open("a")

    def say(**what: object) -> None:
        log.write(json.dumps(what) + "\n")
        log.flush()
        print(json.dumps(what), flush=True)

    groups = parameter_groups(model, options.rate, 1e-3, 0.85)
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), foreach=True)
    epochs = [batches(train, PIECES, SEED + epoch) for epoch in range(options.epochs)]
    total, step = sum(map(len, epochs)), 0
    say(articles=len(train), dev=len(dev), steps=total, pieces=sum(sum(map(len, e.windows)) for e in train))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min(1.0, at / (0.06 * total)) * (0.5 + 0.5 * math.cos(math.pi * at / total))
    )
    checkpoint = options.folder / "checkpoint.pt"
    begun = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        begun = saved["step"]
    start, running = time.time(), 0.0
    for epoch, groups in enumerate(epochs):
        for group in groups:
            step += 1
            if step <= begun:
                continue
            model.train()
            batch = to_batch(group)
            with torch.autocast("cpu", torch.bfloat16):
                out = model(batch)
            loss = loss_of(batch, out, embeddings)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            running += loss.item()
            if step % 25 == 0:
                say(epoch=epoch, step=step, loss=round(running / 25, 4), seconds=round(time.time() - start))
                running = 0.0
            if step % 200 == 0:
                state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                torch.save({**state, "schedule": schedule.state_dict(), "step": step}, checkpoint)
        if step > begun:
            say(epoch=epoch, **measure(model, dev))
            torch.save(model.state_dict(), options.folder / "model.pt")


if __name__ == "__main__":
    main()
