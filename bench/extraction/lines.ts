import { readFileSync } from 'node:fs';
import { splitBoilerplate } from '../../src/extract/boilerplate/boilerplate.ts';
import { getMaterial } from '../material.ts';

interface Annotated {
  readonly body: string;
  readonly labels: { readonly boilerplate?: readonly string[] };
}

export interface LineScore {
  readonly labelled: number;
  readonly removed: number;
  readonly right: number;
}

/** Lines taken out of the development articles against the annotators' labels (the first five words of each such line). */
export function scoreLines(): LineScore {
  const rows = readFileSync(getMaterial('annotation/dev.jsonl'), 'utf8').trim().split('\n');
  const scores = rows.map((row) => scoreArticle(JSON.parse(row) as Annotated));
  const sum = (key: keyof LineScore): number => scores.reduce((total, score) => total + score[key], 0);
  return { labelled: sum('labelled'), removed: sum('removed'), right: sum('right') };
}

function scoreArticle({ body, labels }: Annotated): LineScore {
  const starts = (labels.boilerplate ?? []).map((start) => start.trim());
  const isLabelled = (line: string): boolean => starts.some((start) => line.startsWith(start));
  const lines = body
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const { boilerplate } = splitBoilerplate(lines);
  return {
    labelled: lines.filter(isLabelled).length,
    removed: boilerplate.length,
    right: boilerplate.filter(isLabelled).length,
  };
}
