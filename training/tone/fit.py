"""Fits one linear model from the features that export-features.ts wrote, and writes the weights that the product reads.

fit.py FEATURES.jsonl OUT.bin --labels a,b,c --features 60000 [--c 4] [--weights 1.3,1,1.15] [--probabilities OUT.jsonl]

TF-IDF (1 + ln count, scaled to length 1) over the features of most training articles (choosing them by label instead gained
nothing on dev and made the out-of-fold figures lie), then multinomial logistic regression; weights in 8 bits. Temperature and class bias of the calibration are fitted on five-fold out-of-fold logits of the training
articles. Figures on dev are printed, never used. Prints one JSON line.
"""
import argparse
import collections
import json
import struct

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import GroupKFold

SEED = 7
UNSURE_WEIGHT = 0.6
MIN_DOCUMENTS = 4


def read_examples(path):
    examples = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            counts = np.array(row.pop("counts"), dtype=np.uint32)
            examples.append({**row, "hashes": counts[0::2], "counts": counts[1::2]})
    return examples


def to_matrix(examples, index, idf):
    """Rows of TF-IDF values of length 1, and nothing for features outside `index`."""
    data, columns, starts = [], [], [0]
    for example in examples:
        known = [(index[h], c) for h, c in zip(example["hashes"].tolist(), example["counts"].tolist()) if h in index]
        cols = np.array([k for k, _ in known], dtype=np.int32)
        values = (1 + np.log([c for _, c in known])) * idf[cols] if known else np.array([])
        norm = np.sqrt((values**2).sum()) or 1.0
        data.append(values / norm)
        columns.append(cols)
        starts.append(starts[-1] + len(cols))
    return csr_matrix((np.concatenate(data), np.concatenate(columns), starts), shape=(len(examples), len(idf)), dtype=np.float32)


def vocabulary(examples, size):
    """The `size` features that most examples hold, with their inverse document frequency."""
    documents = collections.Counter()
    for example in examples:
        documents.update(example["hashes"].tolist())
    kept = sorted(h for h, n in documents.most_common(size) if n >= MIN_DOCUMENTS)
    idf = np.array([np.log((1 + len(examples)) / (1 + documents[h])) + 1 for h in kept])
    return {h: i for i, h in enumerate(kept)}, idf


def fit(matrix, labels, weights, c, class_weight):
    return LogisticRegression(C=c, max_iter=400, class_weight=class_weight).fit(matrix, labels, sample_weight=weights)


def all_logits(model, matrix, classes):
    """Logits in the order of `classes`, also where a fold lacks one or there are only two."""
    raw = model.decision_function(matrix)
    if raw.ndim == 1:
        raw = np.stack([-raw / 2, raw / 2], axis=1)
    out = np.full((matrix.shape[0], classes), -20.0)
    out[:, model.classes_] = raw
    return out


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def calibrate(logits, labels):
    """Temperature and class bias that make the out-of-fold probabilities most likely."""
    classes = logits.shape[1]

    def loss(x):
        p = softmax(logits / np.exp(x[0]) + np.concatenate([[0], x[1:]]))
        return -np.log(p[np.arange(len(labels)), labels] + 1e-12).mean() + 1e-3 * (x[1:] ** 2).sum()

    best = minimize(loss, np.zeros(classes), method="L-BFGS-B").x
    return float(np.exp(best[0])), np.concatenate([[0], best[1:]])


def expected_calibration_error(probabilities, labels):
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    bins = np.minimum((confidence * 10).astype(int), 9)
    return sum(abs(confidence[bins == b].sum() - right[bins == b].sum()) for b in range(10)) / len(labels)


def write_model(path, labels, hashes, idf, coefficients, bias, temperature, calibration_bias):
    order = np.argsort(hashes)
    scale = np.abs(coefficients).max() / 127
    idf_scale = idf.max() / 255
    header = json.dumps({
        "labels": labels, "features": len(hashes), "scale": float(scale), "idfScale": float(idf_scale), "bias": [float(b) for b in bias],
        "temperature": temperature, "calibrationBias": [float(b) for b in calibration_bias],
    }).encode()
    header += b" " * (-(4 + len(header)) % 4)
    with open(path, "wb") as out:
        out.write(struct.pack("<I", len(header)) + header)
        out.write(hashes[order].astype("<u4").tobytes())
        out.write(np.clip(np.round(idf[order] / idf_scale), 1, 255).astype("u1").tobytes())
        out.write(np.round(coefficients[:, order].T / scale).astype("i1").tobytes())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("features_file")
    parser.add_argument("out")
    parser.add_argument("--labels", required=True)
    parser.add_argument("--features", type=int, required=True)
    parser.add_argument("--c", type=float, default=4)
    parser.add_argument("--weights", default="")
    parser.add_argument("--probabilities", default="")
    args = parser.parse_args()

    names = args.labels.split(",")
    class_weight = dict(enumerate(map(float, args.weights.split(",")))) if args.weights else None
    examples = read_examples(args.features_file)
    train, dev = [e for e in examples if not e["dev"]], [e for e in examples if e["dev"]]
    index, idf = vocabulary(train, args.features)
    hashes = np.array(list(index))
    y = np.array([names.index(e["label"]) for e in train])
    weights = np.array([1.0 if e["sure"] else UNSURE_WEIGHT for e in train])

    matrix = to_matrix(train, index, idf)
    out_of_fold = np.zeros((len(train), len(names)))
    groups = np.array([e["id"] for e in train])
    for fitted, held in GroupKFold(5, shuffle=True, random_state=SEED).split(matrix, y, groups):
        out_of_fold[held] = all_logits(fit(matrix[fitted], y[fitted], weights[fitted], args.c, class_weight), matrix[held], len(names))
    temperature, bias = calibrate(out_of_fold, y)
    model = fit(matrix, y, weights, args.c, class_weight)
    coefficients, intercept = model.coef_, model.intercept_
    write_model(args.out, names, hashes, idf, coefficients, intercept, temperature, bias)

    calibrated = softmax(out_of_fold / temperature + bias)
    dev_matrix, dev_y = to_matrix(dev, index, idf), np.array([names.index(e["label"]) for e in dev])
    on_dev = softmax(all_logits(model, dev_matrix, len(names)) / temperature + bias)
    sure = np.array([e["sure"] for e in dev])
    guess = on_dev.argmax(axis=1)
    if args.probabilities:
        with open(args.probabilities, "w", encoding="utf-8") as out:
            for rows, probabilities in ((train, calibrated), (dev, on_dev)):
                for row, p in zip(rows, probabilities):
                    out.write(json.dumps({"id": row["id"], "probabilities": [round(float(v), 4) for v in p]}) + "\n")
    print(json.dumps({
        "train": len(train), "features": len(hashes), "temperature": round(temperature, 3),
        "outOfFold": {"accuracy": round(accuracy_score(y, calibrated.argmax(axis=1)), 4), "macroF1": round(f1_score(y, calibrated.argmax(axis=1), average="macro"), 4)},
        "dev": {"n": len(dev), "accuracy": round(accuracy_score(dev_y, guess), 4), "macroF1": round(f1_score(dev_y, guess, average="macro"), 4),
                "sure": round(accuracy_score(dev_y[sure], guess[sure]), 4), "ece": round(float(expected_calibration_error(on_dev, dev_y)), 4)},
    }))


if __name__ == "__main__":
    main()
