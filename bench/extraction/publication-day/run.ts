/**
 * `node bench/extraction/publication-day/run.ts`: the day of publication, over the pages whose day is known: the real ones of ../shared and our
 * own in the structure of each publisher, with and without their addresses and rules. Prints; writes nothing.
 */
import { findPublisher } from '../../../src/sources/find-publisher.ts';
import { describeConditions } from '../../conditions.ts';
import { readIndonesianPages } from '../pages.ts';
import { readOwnPages, scoreDays } from './score-days.ts';

const sets = [
  ['real Indonesian pages', readIndonesianPages()],
  ['our own pages', readOwnPages()],
] as const;
console.log(`Measured ${describeConditions()}.\n`);
console.log('| pages | rules, addresses | right | of | wrong | missing |\n|---|---|---|---|---|---|');
for (const [name, pages] of sets) {
  for (const isTold of [true, false]) {
    const { right, wrong, missing } = scoreDays(pages, isTold, isTold ? findPublisher : undefined);
    const row = [name, isTold ? 'told' : 'not told', right, pages.length, wrong.join(' '), missing.join(' ')];
    console.log(`| ${row.join(' | ')} |`);
  }
}
