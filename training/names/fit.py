#!/usr/bin/env python3
"""Fits the tagger and packs its weights: fit.py CLUSTERS.tsv OUT.bin OUTSIDE EXAMPLES[:TIMES] ...

EXAMPLES is what write-examples.ts wrote; `:2` counts it twice. A linear-chain CRF with L1 and L2 penalties (python-crfsuite, L-BFGS); L1 makes most
weights zero. The rest become one byte each (see src/enrich/tagger/weights.ts for the format). Deterministic: there is no chance in it.

OUTSIDE is added to every transition to O. An article's list of names is hurt more by a wrong name than a CRF, which counts tokens, knows: 0 for a
model that tags further examples, more for the one in use (chosen on the development articles).
"""
import os, struct, sys, tempfile
import numpy as np
import pycrfsuite

LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']
MAGIC = 0x31544E53
SETTINGS = {'c1': 0.2, 'c2': 0.02, 'max_iterations': 110, 'feature.minfreq': 2, 'feature.possible_transitions': True}
NEVER = -1e4            # an inside label after another kind
SMALLEST = 0.02         # weights nearer to zero change no tag worth its bytes


def append(trainer, path, times):
    features, labels = [], []
    with open(path, encoding='ascii') as lines:
        for line in lines:
            if line == '\n':
                if labels:
                    for _ in range(times): trainer.append(features, labels)
                features, labels = [], []
            else:
                label, *found = line.split()
                labels.append(label); features.append(found)


def fnv1a(word):
    """the hash of src/enrich/tagger/feature-hash.ts: over UTF-16 units"""
    h = 0x811C9DC5
    for unit in memoryview(word.encode('utf-16-le')).cast('H'): h = ((h ^ unit) * 0x01000193) & 0xFFFFFFFF
    return h


def pack(model, clusters_path, outside, out):
    info = pycrfsuite.Tagger(); info.open(model); info = info.info()
    transitions = np.zeros((len(LABELS), len(LABELS)), dtype='<f4')
    for i, a in enumerate(LABELS):
        for j, b in enumerate(LABELS):
            allowed = not b.startswith('I-') or a[2:] == b[2:]
            transitions[i, j] = info.transitions.get((a, b), 0.0) if allowed else NEVER
    transitions[:, LABELS.index('O')] += outside
    weights = {}
    for (feature, label), weight in info.state_features.items():
        weights.setdefault(int(feature, 36), np.zeros(len(LABELS)))[LABELS.index(label)] = weight
    keys = sorted(k for k, w in weights.items() if np.abs(w).max() >= SMALLEST)
    table = np.array([weights[k] for k in keys])
    scale = np.abs(table).max() / 127
    scale = min(scale, 0.04)     # a rare great weight must not cost the small ones their precision
    quantised = np.clip(np.rint(table / scale), -127, 127).astype('i1')
    words = dict(line.rstrip('\n').split('\t') for line in open(clusters_path, encoding='utf-8'))
    hashed = {fnv1a(w): int(c) for w, c in words.items()}
    with open(out, 'wb') as f:
        f.write(struct.pack('<4IfI', MAGIC, len(LABELS), len(keys), len(hashed), scale, 0))
        f.write(transitions.tobytes())
        f.write(np.array(keys, dtype='<u4').tobytes())
        f.write(np.array(list(hashed), dtype='<u4').tobytes())
        f.write(quantised.tobytes())
        f.write(np.array(list(hashed.values()), dtype='u1').tobytes())
    print(f'{out}: {len(keys)} features, {len(hashed)} words, {os.path.getsize(out) / 1e6:.2f} MB, scale {scale:.4f}')


def main():
    clusters, out, outside, *examples = sys.argv[1:]
    trainer = pycrfsuite.Trainer(algorithm='lbfgs', params=SETTINGS, verbose=True)
    for name in examples:
        path, _, times = name.partition(':')
        append(trainer, path, int(times or 1))
    with tempfile.TemporaryDirectory() as folder:
        model = os.path.join(folder, 'names.crfsuite')
        trainer.train(model)
        pack(model, clusters, float(outside), out)


if __name__ == '__main__': main()
