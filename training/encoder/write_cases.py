"""The samples that the product's tests read: write_cases.py TOKENIZER.json OUT_FOLDER

Invented sentences, the pieces of the vocabulary that could stand in them (vocabulary.tsv), and what the reference tokenizer makes
of each with those pieces (cases.json). A tiny encoder with heads, of random weights, as export.py would write it, and what the
code that trains says of an invented article with it (answers.json).
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from batch import to_batch
from choose_pieces import SPECIAL, unigram
from corpus import to_example
from export import write_config, write_vocabulary
from graph import build_graph
from model import Heads
from train import Model

WIDTH, HEADS, LAYERS, INNER, POSITIONS = 16, 2, 2, 32, 224

TEXTS = [
    "Bupati Muara Rimba meresmikan jembatan gantung sepanjang 120 meter, Selasa (3/6/2025).",
    "“Alhamdulillah, petani bisa menjual kopi lebih cepat,” kata Ma'ruf sambil tertawa…",
    "Harga cabai naik 12,5 persen jadi Rp 78.000/kg; warga: “Mahal banget!” 😀😀",
    "  Dua   spasi\tdan\nbaris baru, nbsp\u00a0juga,\u200bdan yang tak tampak\ufeff ",
    "Ｌｅｂａｒ penuh, ½ bagian, ﬁlm, café, cafe\u0301, Nguyễn, Øystein, № 5, 10㎞",
    "KETUA DPRD-KU BILANG: MEMPERTANGGUNGJAWABKAN ketidakberpihakan-nya?!",
    "عاجل dan 中国 dan 한국 dan ไทย di tengah kalimat",
    "https://warta.example/berita/2025/06/03/panen-kopi?hal=2#komentar",
    "▁garis bawah tebal ▁▁ dua, \ufffd rusak, tab\u0007bel",
    "kkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
    "Xq 🫨🫨 zZ",
    " ",
    "",
    "a",
]


TITLE = "Petani Muara Rimba Panen Kopi Lebih Awal"
#: A paragraph is a list of sentences; long enough for three windows.
BODY = [
    [
        "Petani kopi di Muara Rimba memanen lebih awal tahun ini.",
        "Bupati Sari Wulandari memuji kerja keras mereka.",
    ],
    [f"Kebun ke-{number} menghasilkan {number * 7} karung, naik dari tahun lalu." for number in range(1, 21)],
    ["Namun, jalan ke pasar rusak berat dan dua truk terguling.", "Sari Wulandari berjanji memperbaikinya."],
]
TARGET = "Sari Wulandari"


class StoredEncoder(nn.Module):
    """The graph in place of model.Encoder: each row by itself, without its padding."""

    def __init__(self, model: onnx.ModelProto):
        super().__init__()
        self.session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        states = torch.zeros(*ids.shape, WIDTH)
        for row, length in enumerate(mask.sum(1).tolist()):
            (found,) = self.session.run(None, {"input_ids": ids[row : row + 1, :length].numpy()})
            states[row, :length] = torch.from_numpy(found[0])
        return states


def random_tensors(vocabulary: int) -> dict[str, np.ndarray]:
    draw = np.random.default_rng(7)

    def some(*shape: int) -> np.ndarray:
        return draw.normal(0, 0.5, shape).astype(np.float32)

    tensors = {"emb.word": some(vocabulary, WIDTH), "emb.pos": some(POSITIONS, WIDTH)}
    square = (WIDTH, WIDTH)
    shapes = {"q": square, "k": square, "v": square, "ao": square, "fi": (INNER, WIDTH), "fo": (WIDTH, INNER)}
    for layer in range(LAYERS):
        for name, shape in shapes.items():
            tensors[f"l{layer}.{name}.w"], tensors[f"l{layer}.{name}.b"] = some(*shape), some(shape[0])
    for norm in ["emb.ln", *(f"l{layer}.{name}" for layer in range(LAYERS) for name in ("aln", "oln"))]:
        tensors[f"{norm}.w"], tensors[f"{norm}.b"] = 1 + some(WIDTH) / 5, some(WIDTH) / 5
    return tensors


def article_row() -> dict:
    """The article as write-examples.ts would write it."""
    paragraphs = [{"index": -1, "text": TITLE, "sentences": [[0, len(TITLE), None]], "names": None}]
    spans = []
    for index, sentences in enumerate(BODY):
        text, ends = " ".join(sentences), np.cumsum([len(sentence) + 1 for sentence in sentences]) - 1
        places = [[int(end) - len(sentence), int(end), None] for sentence, end in zip(sentences, ends)]
        paragraphs.append({"index": index, "text": text, "sentences": places, "names": None})
        spans += [[index, at, at + len(TARGET)] for at in range(len(text)) if text.startswith(TARGET, at)]
    target = {"tone": "netral", "role": "disebut", "spans": spans}
    labels = {"tone": "netral", "titleTone": None, "bodyTone": None, "category": None, "sure": True}
    return {"id": "sample", "dev": False, **labels, "paragraphs": paragraphs, "targets": [target]}


def write_answers(tokenizer: Tokenizer, out: Path) -> None:
    torch.manual_seed(7)
    graph = build_graph(random_tensors(tokenizer.get_vocab_size()), HEADS, small_embedding=True)
    onnx.save(graph, out / "model.onnx")
    model = Model(StoredEncoder(graph))
    model.heads = Heads(WIDTH)
    for weights in model.heads.parameters():
        nn.init.normal_(weights, std=0.5)
    model.eval()
    write_config(model.state_dict(), WIDTH, {}, out)
    row = article_row()
    example = to_example(row, tokenizer, 6)
    with torch.no_grad():
        said = model(to_batch([example]))
    heads = ("tone", "title_tone", "body_tone", "category", "target")
    answers = {name: said[name][0].softmax(0).tolist() for name in heads}
    article = {"title": TITLE, "body": [" ".join(sentences) for sentences in BODY], "spans": row["targets"][0]["spans"]}
    (out / "answers.json").write_text(json.dumps({"article": article, **answers}) + "\n")


def main() -> None:
    whole = Tokenizer.from_file(sys.argv[1])
    out = Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    vocabulary = [tuple(entry) for entry in json.loads(whole.to_str())["model"]["vocab"]]
    texts = [*TEXTS, TITLE, *(" ".join(sentences) for sentences in BODY)]
    read = ["▁" + whole.normalizer.normalize_str(text).replace(" ", "▁") for text in texts]
    kept = [
        (piece, score)
        for number, (piece, score) in enumerate(vocabulary)
        if number < SPECIAL or any(piece in text for text in read)
    ]
    small = unigram(kept)
    write_vocabulary(small, out / "vocabulary.tsv")
    cases = [{"text": text, "ids": small.encode(text).ids} for text in TEXTS]
    (out / "cases.json").write_text(json.dumps(cases, indent=1) + "\n")
    write_answers(small, out)


if __name__ == "__main__":
    main()
