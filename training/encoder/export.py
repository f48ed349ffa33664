"""Trained weights → what the product reads: export.py MODEL.pt FOLDER EXAMPLES.jsonl OUT [--way WAY] [--calibration FILE.json]

FOLDER holds tokenizer.json (choose_pieces.py). Writes into OUT: model.onnx (in one of quantise.py's ways), vocabulary.tsv, heads.bin
and config.json; src/enrich/encoder/load-encoder.ts reads them. The calibration gives by name of head {"scale": [...], "shift": [...]},
a number a label: calibrated logits are scale · logit + shift. Temperature scaling is one scale for all and no shift.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from tokenizers import Tokenizer

from labels import CATEGORIES, NAME_TAGS, TONES
from quantise import RANGE_ARTICLES, WAYS, build, encoder_tensors, ranges_of, windows_of

#: name in the product → (module of model.Heads, labels). Role, statement and embedding teach the encoder; the product doesn't ask them.
HEADS = {
    "title look": ("title_look", ["weight"]),
    "body look": ("body_look", ["weight"]),
    "tone": ("tone", TONES),
    "title tone": ("title_tone", TONES),
    "body tone": ("body_tone", TONES),
    "category": ("category", CATEGORIES),
    "target tone": ("target", TONES),
    "names": ("names", NAME_TAGS),
}
#: The body's windows and the title as in corpus.py; at most 24 windows (5,300 pieces, a dozen usual articles), 8 of them the last.
SIZES = {"body": 224, "title": 64, "most": 24, "last": 8}


def head_layers(state: dict[str, torch.Tensor], module: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """Weights and biases of a head's linear layers, from its input to its output."""
    prefix = f"heads.{module}."
    names = sorted(name for name in state if name.startswith(prefix) and name.endswith("weight"))
    return [
        (state[name].float().numpy(), state[name.removesuffix("weight") + "bias"].float().numpy()) for name in names
    ]


def write_heads(state: dict[str, torch.Tensor], calibration: dict[str, dict], out: Path) -> list[dict]:
    shapes = []
    with out.open("wb") as file:
        for name, (module, labels) in HEADS.items():
            layers = head_layers(state, module)
            for weights, bias in layers:
                file.write(np.ascontiguousarray(weights, "<f4").tobytes())
                file.write(np.ascontiguousarray(bias, "<f4").tobytes())
            plain = {"scale": [1.0] * len(labels), "shift": [0.0] * len(labels), "second": 0.0}
            widths = [layers[0][0].shape[1], *(weights.shape[0] for weights, _ in layers)]
            shapes.append({"name": name, "labels": labels, "widths": widths, **plain, **calibration.get(name, {})})
    return shapes


def write_vocabulary(tokenizer: Tokenizer, out: Path) -> None:
    """Scores in nine digits, which keep a float32 exactly."""
    escape = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
    pieces = json.loads(tokenizer.to_str())["model"]["vocab"]
    lines = [f"{piece.translate(escape)}\t{np.float32(score):.9g}\n" for piece, score in pieces]
    out.write_text("".join(lines), encoding="utf-8", newline="\n")


def write_config(state: dict[str, torch.Tensor], width: int, calibration: dict[str, dict], out: Path) -> None:
    config = {
        "width": width,
        "special": {"bos": 0, "pad": 1, "eos": 2, "unknown": 3},
        "sizes": SIZES,
        "heads": write_heads(state, calibration, out / "heads.bin"),
    }
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("examples", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--way", choices=WAYS, default="smoothed int8")
    parser.add_argument("--calibration", type=Path)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(given.folder / "tokenizer.json"))
    state = torch.load(given.model, map_location="cpu")
    tensors = encoder_tensors(state)
    ranges = ranges_of(tensors, windows_of(given.examples, tokenizer, False, RANGE_ARTICLES))
    onnx.save(build(given.way, tensors, ranges), given.out / "model.onnx")
    write_vocabulary(tokenizer, given.out / "vocabulary.tsv")
    calibration = json.loads(given.calibration.read_text()) if given.calibration else {}
    write_config(state, tensors["emb.ln.w"].shape[0], calibration, given.out)


if __name__ == "__main__":
    main()
