import { sha256Hex } from '../../base/hash.ts';
import type { Capture } from '../../domain/capture.ts';
import type { CaptureStore, CaptureSummary, IndexedFile } from '../capture-store.ts';
import type { Writer } from './writer.ts';

const ADDRESS_DIGITS = 16;
const AT_PLACE = 'file = (SELECT number FROM capture_file WHERE name = ?) AND start = ?';

export interface CaptureTable extends CaptureStore {
  /** Inside a transaction of the caller: the pages of an article are known by its address too, as far as they are known. */
  link(capture: Capture, address: string): void;
}

export function createCaptureTable(writer: Writer): CaptureTable {
  const { database } = writer;
  const putFile = database.prepare(
    `INSERT INTO capture_file (name, indexed) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET indexed = max(indexed, excluded.indexed)`,
  );
  const put = database.prepare(
    `INSERT INTO capture (file, start, length, fetched)
     SELECT number, ?, ?, ? FROM capture_file WHERE name = ? ON CONFLICT DO NOTHING`,
  );
  const link = database.prepare(
    `INSERT INTO capture_address (address, capture) SELECT unhex(?), number FROM capture WHERE ${AT_PLACE}
     ON CONFLICT DO NOTHING`,
  );
  const find = database.prepare(
    `SELECT name AS file, start AS offset, length FROM capture JOIN capture_file ON capture_file.number = file
     WHERE capture.number IN (
       SELECT wider.capture FROM capture_address AS own
       JOIN capture_address AS shared ON shared.capture = own.capture
       JOIN capture_address AS wider ON wider.address = shared.address
       WHERE own.address IN (SELECT unhex(value) FROM json_each(?))
     ) ORDER BY fetched, capture.number`,
  );
  const files = database.prepare('SELECT name, indexed AS indexedBytes FROM capture_file ORDER BY name');
  const forget = database.prepare(`DELETE FROM capture WHERE ${AT_PLACE}`);
  const forgetFile = database.prepare('DELETE FROM capture_file WHERE name = ?');
  const summary = database.prepare(
    'SELECT count(*) AS count, min(fetched) AS oldest, max(fetched) AS newest FROM capture',
  );

  const linkPlace = ({ file, offset }: Capture, address: string): void =>
    void link.run(hashAddress(address), file, offset);

  return {
    link(capture, address) {
      for (const place of [capture, ...(capture.otherPages ?? [])]) linkPlace(place, address);
    },
    add: (pages, { name, indexedBytes }) =>
      writer.write(() => {
        putFile.run(name, indexedBytes);
        for (const { place, addresses, fetchedAt } of pages) {
          put.run(place.offset, place.length, Date.parse(fetchedAt), name);
          for (const address of addresses) linkPlace(place, address);
        }
      }),
    find: (addresses) =>
      writer.read(() =>
        find.all(JSON.stringify(addresses.map(hashAddress))).map((row) => ({ ...row }) as unknown as Capture),
      ),
    files: () => writer.read(() => files.all().map((row) => ({ ...row }) as unknown as IndexedFile)),
    forget: (places) =>
      writer.write(() => {
        for (const { file, offset } of places) forget.run(file, offset);
      }),
    forgetFiles: (names) =>
      writer.write(() => {
        for (const name of names) forgetFile.run(name);
      }),
    summary: () => writer.read(() => toSummary(summary.get() as unknown as SummaryRow)),
  };
}

interface SummaryRow {
  readonly count: number;
  readonly oldest: number | null;
  readonly newest: number | null;
}

function toSummary({ count, oldest, newest }: SummaryRow): CaptureSummary {
  const toTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
  return { count, oldest: toTime(oldest), newest: toTime(newest) };
}

const hashAddress = (address: string): string => sha256Hex(address, ADDRESS_DIGITS);
