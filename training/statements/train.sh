#!/usr/bin/env bash
# From ../shared to models/statements/runs.json: features, the fit, the manifest. About three minutes on one core. Wants python3; makes its own
# environment in training/statements/.venv. Its figures go to models/statements/figures.jsonl. The names model must be trained before.
set -euo pipefail
cd "$(dirname "$0")"
ROOT=$(cd ../.. && pwd)
SHARED=${1:-$ROOT/../shared}
NODE="$ROOT/node_modules/.bin/node"
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
mkdir -p "$ROOT/models/statements"

for task in train dev; do "$NODE" write-examples.ts "$SHARED" "$task" > "$WORK/$task.jsonl"; done
.venv/bin/python fit.py "$WORK/train.jsonl" "$WORK/dev.jsonl" "$ROOT/models/statements/runs.json" | tee "$ROOT/models/statements/figures.jsonl"
"$NODE" ../enter-model.ts statements 1 statements/runs.json
