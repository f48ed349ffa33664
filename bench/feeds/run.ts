/** `npm run bench:feeds`: how real feeds are read, whole and broken. `npm run bench:crawl` writes the same into docs/crawl.md. */
import { getMaterial } from '../material.ts';
import { measureFeeds } from './measure.ts';

console.log(measureFeeds(getMaterial('data/html/feeds')));
