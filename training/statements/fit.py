#!/usr/bin/env python3
"""Fits the model of statement runs: fit.py TRAIN.jsonl DEV.jsonl OUT.json, and prints one line of figures (JSON).

A linear-chain CRF over the sentences of an article, labels O, B, I, with L1 and L2 penalties (python-crfsuite, L-BFGS). Deterministic: there is no chance
in it. LEAN is added to the bias of B and I: a chain that counts sentences finds too few statements (0.7 to 1.0 for B
score alike out of fold).
"""
import json, os, sys, tempfile
import numpy as np
import pycrfsuite

LABELS = ['O', 'B', 'I']
SETTINGS = {'c1': 2.0, 'c2': 0.5, 'max_iterations': 100, 'feature.minfreq': 3, 'feature.possible_transitions': True}
LEAN = np.array([0.0, 0.8, 0.2])
NEVER = -1e4            # going on with nothing
FOLDS = 5
SLACK = 150             # letters and digits that a run may begin early, as in bench/score_records.py


def fit(rows):
    trainer = pycrfsuite.Trainer(algorithm='lbfgs', params=SETTINGS, verbose=False)
    for row in rows:
        if row['labels']: trainer.append(row['features'], row['labels'])
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'runs.crfsuite')
        trainer.train(path)
        tagger = pycrfsuite.Tagger(); tagger.open(path); info = tagger.info(); tagger.close()
    weights = {}
    for (feature, label), weight in info.state_features.items():
        weights.setdefault(feature, np.zeros(3))[LABELS.index(label)] = weight
    weights['bias'] = weights.get('bias', np.zeros(3)) + LEAN
    transitions = np.array([[info.transitions.get((a, b), 0.0) for b in LABELS] for a in LABELS])
    transitions[LABELS.index('O'), LABELS.index('I')] = NEVER
    return {f: np.round(w, 3) for f, w in sorted(weights.items())}, np.round(transitions, 3)


def decode(model, features):
    weights, transitions = model
    scores = np.array([sum((weights[f] for f in row if f in weights), np.zeros(3)) for row in features]).reshape(-1, 3)
    if not len(scores): return []
    best, came = scores[0], []
    for row in scores[1:]:
        table = best[:, None] + transitions
        came.append(table.argmax(0)); best = table.max(0) + row
    path = [int(best.argmax())]
    for back in reversed(came): path.append(int(back[path[-1]]))
    return [LABELS[label] for label in reversed(path)]


def f1(rows, answers):
    found = begun = 0
    for row, answer in zip(rows, answers):
        left = [at for at, label in enumerate(answer) if label == 'B']
        begun += len(left)
        for at in (at for at, label in enumerate(row['labels']) if label == 'B'):
            near = [j for j in left if j <= at and sum(row['lengths'][j:at]) <= SLACK]
            if near: left.remove(max(near)); found += 1
    return round(2 * found / (begun + sum(row['statements'] for row in rows)), 4)


def main():
    train, dev = ([json.loads(line) for line in open(name, encoding='utf-8')] for name in sys.argv[1:3])
    folds = [fit([row for at, row in enumerate(train) if at % FOLDS != fold]) for fold in range(FOLDS)]
    out_of_fold = f1(train, [decode(folds[at % FOLDS], row['features']) for at, row in enumerate(train)])
    weights, transitions = model = fit(train)
    with open(sys.argv[3], 'w', encoding='utf-8') as file:
        rows = ',\n'.join(f'{json.dumps(f, ensure_ascii=False)}:{json.dumps(w.tolist())}' for f, w in weights.items())
        file.write(f'{{"labels":{json.dumps(LABELS)},\n"transitions":{json.dumps(transitions.tolist())},\n"features":{{\n{rows}}}}}\n')
    on_dev = f1(dev, [decode(model, row['features']) for row in dev])
    print(json.dumps({'articles': len(train), 'features': len(weights), 'f1.out_of_fold': out_of_fold, 'f1.dev': on_dev}))


main()
