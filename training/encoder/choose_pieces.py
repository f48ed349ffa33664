"""Keeps the pieces of the vocabulary that Indonesian news uses: choose_pieces.py SHARED GAZETTEER_FOLDER OUT_FOLDER

Kept: pieces seen at least twice in ../shared/data/news and the names of the gazetteers, and all single characters of Latin
scripts, digits and punctuation. Writes vocabulary.tsv (piece, log-probability; the line number is the id; the first four are
<s> <pad> </s> <unk>), kept.npy (ids in the whole vocabulary) and tokenizer.json (the reference that the product's own
tokenizer is tested against).
"""

import collections
import gzip
import json
import sys
import unicodedata
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from read_e5 import package_file, read_e5

SPECIAL = 4


def unigram(pieces: list[tuple[str, float]]) -> Tokenizer:
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=3))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    return tokenizer


def texts_of(shared: Path, gazetteers: Path):
    for file in sorted((shared / "data/news").glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8", newline="\n") as lines:
            for line in lines:
                row = json.loads(line)
                yield f"{row.get('title') or ''}\n{row.get('body') or ''}"
    for file in sorted(gazetteers.glob("*.tsv")) + sorted(gazetteers.glob("*.csv")):
        yield from file.read_text(encoding="utf-8").replace("\t", "\n").replace(",", "\n").split("\n")


def is_plain(piece: str) -> bool:
    letter = piece.removeprefix("▁")
    if len(letter) > 1:
        return False
    if not letter:
        return True
    name = unicodedata.name(letter, "")
    return name.startswith("LATIN") or unicodedata.category(letter)[0] in "NPSZ" and ord(letter) < 0x2E80


def main() -> None:
    shared, gazetteers, out = (Path(argument) for argument in sys.argv[1:4])
    pieces = read_e5(package_file()).pieces
    whole = unigram(pieces)
    counts: collections.Counter[int] = collections.Counter()
    batch: list[str] = []

    def count() -> None:
        for encoding in whole.encode_batch_fast(batch):
            counts.update(encoding.ids)
        batch.clear()

    for text in texts_of(shared, gazetteers):
        batch.append(text)
        if len(batch) == 2000:
            count()
    count()
    kept = [i for i, (piece, _) in enumerate(pieces) if i < SPECIAL or counts[i] >= 2 or is_plain(piece)]
    chosen = [pieces[i] for i in kept]
    np.save(out / "kept.npy", np.array(kept))
    escape = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
    (out / "vocabulary.tsv").write_text(
        "".join(f"{piece.translate(escape)}\t{score:.6f}\n" for piece, score in chosen), encoding="utf-8", newline="\n"
    )
    unigram(chosen).save(str(out / "tokenizer.json"))
    print(f"{len(kept)} of {len(pieces)} pieces kept; {sum(counts.values())} seen", file=sys.stderr)


if __name__ == "__main__":
    main()
