#!/usr/bin/env bash
# From ../shared to models/tone and models/category: features, four fits, the manifest. About five minutes on two cores.
# Wants python3; makes its own environment in training/tone/.venv. The figures of each fit go to models/tone/figures.jsonl.
set -euo pipefail
cd "$(dirname "$0")"
ROOT=$(cd ../.. && pwd)
NODE="$ROOT/node_modules/.bin/node"
OUT="$ROOT/models"
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
mkdir -p "$OUT/tone" "$OUT/category"

TONES=positif,netral,negatif
CATEGORIES=politik,hukum-kriminal,ekonomi-bisnis,olahraga,hiburan,teknologi,kesehatan,pendidikan,bencana-cuaca,internasional,gaya-hidup,otomotif,agama,lingkungan,sosial,transportasi,lainnya

for task in article title category; do "$NODE" export-features.ts "$task" > "$WORK/$task.jsonl"; done
{
  .venv/bin/python fit.py "$WORK/article.jsonl" "$OUT/tone/article.bin" --labels $TONES --features 60000 --weights 1.3,1,1.15 --probabilities "$WORK/tone.jsonl"
  .venv/bin/python fit.py "$WORK/title.jsonl" "$OUT/tone/title.bin" --labels $TONES --features 40000 --c 2 --weights 1.5,1,1.2
  .venv/bin/python fit.py "$WORK/category.jsonl" "$OUT/category/category.bin" --labels $CATEGORIES --features 30000 --c 10
  "$NODE" export-features.ts target "$WORK/tone.jsonl" > "$WORK/target.jsonl"
  .venv/bin/python fit.py "$WORK/target.jsonl" "$OUT/tone/target.bin" --labels $TONES --features 40000 --c 2
} | tee "$OUT/tone/figures.jsonl"

for model in tone-article:tone/article.bin tone-title:tone/title.bin tone-target:tone/target.bin category:category/category.bin; do
  "$NODE" ../enter-model.ts "${model%%:*}" 1 "${model#*:}"
done
