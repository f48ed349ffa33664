#!/usr/bin/env bash
# From ../shared to models/names/weights.bin: word clusters, a first round on the gold labels, a second on gold and silver, the manifest.
# About half an hour on one core and several GB of memory. Wants python3; makes its own environment in training/names/.venv.
set -euo pipefail
cd "$(dirname "$0")"
ROOT=$(cd ../.. && pwd)
SHARED=${1:-$ROOT/../shared}
NODE="$ROOT/node_modules/.bin/node"
WORK=${WORK:-$(mktemp -d)}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
mkdir -p "$ROOT/models/names"

"$NODE" write-words.ts "$SHARED" "$WORK/words.txt"
.venv/bin/python cluster_words.py "$WORK/words.txt" "$WORK/clusters.tsv"
"$NODE" write-examples.ts gold "$SHARED" "$WORK/clusters.tsv" "$WORK/gold.txt"
.venv/bin/python fit.py "$WORK/clusters.tsv" "$WORK/first.bin" 0 "$WORK/gold.txt"
"$NODE" write-examples.ts silver "$SHARED" "$WORK/clusters.tsv" "$WORK/silver.txt" "$WORK/first.bin"
.venv/bin/python fit.py "$WORK/clusters.tsv" "$ROOT/models/names/weights.bin" 0.9 "$WORK/gold.txt:3" "$WORK/silver.txt"
"$NODE" ../enter-model.ts names 1 names/weights.bin
"$NODE" evaluate.ts "$SHARED" "$ROOT/models/names/weights.bin"
