/**
 * The best sequence of labels of a linear chain: `emissions` holds one score a label for each position, `transitions` the score
 * of label `to` after label `from` at `[from * labels + to]`. Ties go to the lower label.
 */
export function bestPath(emissions: Float64Array, transitions: Float64Array, labels: number): readonly number[] {
  const length = emissions.length / labels;
  const came = new Uint8Array(emissions.length);
  let scores = emissions.slice(0, labels);
  for (let at = 1; at < length; at += 1) {
    const next = new Float64Array(labels);
    for (let to = 0; to < labels; to += 1) {
      let best = -Infinity;
      for (let from = 0; from < labels; from += 1) {
        const score = (scores[from] ?? 0) + (transitions[from * labels + to] ?? 0);
        if (score <= best) continue;
        best = score;
        came[at * labels + to] = from;
      }
      next[to] = best + (emissions[at * labels + to] ?? 0);
    }
    scores = next;
  }
  if (length === 0) return [];
  let label = scores.indexOf(Math.max(...scores));
  const path = [label];
  for (let at = length - 1; at > 0; at -= 1) {
    label = came[at * labels + label] ?? 0;
    path.push(label);
  }
  return path.reverse();
}
