import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSorot } from '../../../tests/run-sorot.ts';
import { hashOfLine } from '../../extract/boilerplate/recurring-lines.ts';
import { makeStoreFolder } from '../../store/engines-under-test.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';

const LINE = 'Unduh aplikasi Kabar Lembah di ponsel Anda.';
const folder = makeStoreFolder();
const env = { SOROT_HOME: folder.dir };
beforeAll(async () => {
  const store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  for (let day = 1; day <= 8; day += 1)
    await store.lines.count('kabar.id', `2026-01-0${day}`, [{ hash: hashOfLine(LINE), text: LINE, isAtEdge: true }]);
  await store.close();
});
afterAll(() => folder.remove());

test('the lines of a host are listed, and a wrong one is forgotten', async () => {
  expect((await runSorot(['lines'], { env })).stdout).toBe('kabar.id\t8 articles\n');
  expect((await runSorot(['lines', 'kabar.id'], { env })).stdout).toBe(`8 of 8\ttaken out\t${LINE}\n`);
  const unknown = await runSorot(['lines', 'kabar.id', '--forget', 'Baris lain.'], { env });
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain('not known to recur on kabar.id');
  const { stdout } = await runSorot(['lines', '--json', 'https://www.kabar.id/', '--forget', LINE], { env });
  expect(JSON.parse(stdout)).toEqual({ line: LINE, articles: 8, of: 8, days: 8, state: 'forgotten' });
});
