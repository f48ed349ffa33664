"""What the reference tokenizer makes of whole articles: write_cuts.py TOKENIZER.json SHARED COUNT, for check-cuts.ts to compare with.

One text a line: {"text", "ids", "spans"}; spans in UTF-16 units, as the product counts.
"""

import gzip
import json
import random
import sys
from pathlib import Path

from tokenizers import Tokenizer

SEED = 5


def articles(shared: Path) -> list[str]:
    texts = []
    for file in sorted((shared / "data/news").glob("*.jsonl.gz")):
        with gzip.open(file, "rt", encoding="utf-8", newline="\n") as lines:
            rows = [json.loads(line) for line in lines]
        texts += [f"{row.get('title') or ''}\n{row['body']}" for row in rows]
    return texts


def main() -> None:
    tokenizer = Tokenizer.from_file(sys.argv[1])
    texts = random.Random(SEED).sample(articles(Path(sys.argv[2])), int(sys.argv[3]))
    for text in texts:
        places = [0]
        for character in text:
            places.append(places[-1] + (2 if ord(character) > 0xFFFF else 1))
        encoding = tokenizer.encode(text)
        spans = [[places[start], places[end]] for start, end in encoding.offsets]
        print(json.dumps({"text": text, "ids": encoding.ids, "spans": spans}))


if __name__ == "__main__":
    main()
