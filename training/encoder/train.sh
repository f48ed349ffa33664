#!/usr/bin/env bash
# From ../shared to models/encoder: pieces, examples, training, calibration, the files of the product, the manifest.
# About two hours on two cores that know bfloat16 (avx512_bf16), four times that elsewhere. Wants python3; makes its own
# environment in training/encoder/.venv. Stops and goes on from the checkpoints in WORK.
set -euo pipefail
cd "$(dirname "$0")"
ROOT=$(cd ../.. && pwd)
SHARED=${1:-$ROOT/../shared}
NODE="$ROOT/node_modules/.bin/node"
WORK=${WORK:-$(mktemp -d)}
# glibc gives large blocks back to the kernel at once and takes them again page by page: half of the time of a step.
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=500000000

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
mkdir -p "$ROOT/models/encoder"

"$NODE" write-examples.ts "$SHARED" > "$WORK/examples.jsonl"
.venv/bin/python choose_pieces.py "$SHARED" "$ROOT/data/gazetteer" "$WORK"
.venv/bin/python train.py "$WORK/examples.jsonl" "$WORK" --epochs 3
"$NODE" second-answers.ts "$WORK/examples.jsonl" > "$WORK/second.jsonl"
.venv/bin/python calibrate.py "$WORK/model.pt" "$WORK/examples.jsonl" "$WORK/tokenizer.json" "$WORK/second.jsonl" "$WORK/calibration.json" | tee "$ROOT/models/encoder/figures.jsonl"
.venv/bin/python export.py "$WORK/model.pt" "$WORK" "$WORK/examples.jsonl" "$ROOT/models/encoder" --calibration "$WORK/calibration.json"
for file in encoder:encoder/model.onnx encoder-config:encoder/config.json encoder-heads:encoder/heads.bin encoder-vocabulary:encoder/vocabulary.tsv; do
  "$NODE" ../enter-model.ts "${file%%:*}" 1 "${file#*:}"
done
