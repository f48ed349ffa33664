import { writeSync } from 'node:fs';
import { sampleRecord } from '../../domain/sample-record.ts';
import { openSqliteStore } from './open-store.ts';

/** For `kill.test.ts`: saves articles without end, and prints the number of each once its promise has resolved. */
const [dir = '', first = '0'] = process.argv.slice(2);
const store = await openSqliteStore({ dir, holder: 'saving-process' });

async function save(number: number): Promise<void> {
  const url = `https://warta.id/${number}`;
  const record = sampleRecord({ url, title: `Berita ${number}`, body: ['Harga beras naik. '.repeat(20)] });
  await store.tasks.offer([{ url, host: `h${number}`, feedId: null, entry: { title: null, publishedAt: null } }], NOW);
  await store.articles.save(record, { address: url, text: String(number) });
  writeSync(1, `${number}\n`);
}

const NOW = '2026-11-25T08:00:00Z';
for (let number = Number(first); ; number += 4) {
  await Promise.all([0, 1, 2, 3].map((offset) => save(number + offset)));
}
