#!/usr/bin/env python3
"""Groups words that stand between the same neighbours: cluster_words.py WORDS.txt CLUSTERS.tsv

Counts the word before and the word after each word of raw news, takes the positive pointwise mutual information, reduces it by SVD and
runs k-means. Given names end up together, and so do offices, companies' first words, verbs of saying. Case matters: "Bank" is not "bank".
"""
import collections, sys
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.preprocessing import normalize

SEED = 3
CLUSTERS = 255          # one byte each; 0 is left for unknown words
SEEN_AT_LEAST = 4
CONTEXTS = 6000         # neighbours told apart on either side
DIMENSIONS = 80


def read(path):
    """Paragraphs of words; all numbers are one word."""
    with open(path, encoding='utf-8') as lines:
        return [[w if not w[0].isdigit() else '0' for w in line.split()] for line in lines]


def neighbour_counts(paragraphs, vocabulary, contexts):
    counts = collections.Counter()
    for words in paragraphs:
        padded = ['<', *words, '>']
        for before, word, after in zip(padded, padded[1:], padded[2:]):
            row = vocabulary.get(word)
            if row is None: continue
            counts[row, contexts.get(before.lower(), 0)] += 1
            counts[row, len(contexts) + 1 + contexts.get(after.lower(), 0)] += 1
    keys = np.array(list(counts), dtype=np.int64)
    values = np.array(list(counts.values()), dtype=np.float64)
    return csr_matrix((values, (keys[:, 0], keys[:, 1])), shape=(len(vocabulary), 2 * len(contexts) + 2))


def positive_pmi(counts):
    rows, columns, total = counts.sum(axis=1).A1 if hasattr(counts.sum(axis=1), 'A1') else np.ravel(counts.sum(axis=1)), np.ravel(counts.sum(axis=0)), counts.sum()
    coo = counts.tocoo()
    smoothed = columns ** 0.75
    pmi = np.log(coo.data / rows[coo.row] / (smoothed[coo.col] / smoothed.sum()))
    return csr_matrix((np.maximum(pmi, 0), (coo.row, coo.col)), shape=counts.shape)


def main():
    paragraphs = read(sys.argv[1])
    frequency = collections.Counter(w for words in paragraphs for w in words)
    lower = collections.Counter()
    for word, n in frequency.items(): lower[word.lower()] += n
    words = sorted((w for w, n in frequency.items() if n >= SEEN_AT_LEAST), key=lambda w: (-frequency[w], w))
    vocabulary = {w: i for i, w in enumerate(words)}
    contexts = {w: i + 1 for i, (w, _) in enumerate(sorted(lower.items(), key=lambda x: (-x[1], x[0]))[:CONTEXTS])}
    vectors = TruncatedSVD(DIMENSIONS, random_state=SEED).fit_transform(positive_pmi(neighbour_counts(paragraphs, vocabulary, contexts)))
    labels = KMeans(CLUSTERS, n_init=1, max_iter=60, random_state=SEED).fit_predict(normalize(vectors))
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        for word, label in zip(words, labels): print(word, label + 1, sep='\t', file=out)


if __name__ == '__main__': main()
