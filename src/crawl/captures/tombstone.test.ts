import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { startsRecordMember } from '../warc/gzip-members.ts';
import { readWarc } from '../warc/read-warc.ts';
import { formatTombstone } from './tombstone.ts';

const AT = '2026-11-25T01:12:00.000Z';
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test('a tombstone has any length that is asked for, and is a gzip file', () => {
  const length = fc.oneof(
    fc.integer({ min: 23, max: 3000 }),
    fc.integer({ min: 65_500, max: 66_000 }),
    fc.constant(1 << 20),
  );
  fc.assert(
    fc.property(length, (wanted) => {
      const tombstone = formatTombstone(wanted, AT);
      expect(tombstone.length).toBe(wanted);
      expect(gunzipSync(tombstone).toString('latin1')).toMatch(/^(?:WARC\/1\.1\r\n[^]*\r\n\r\n|\n*)$/);
    }),
  );
});

test.each([400, 131_000])('of %i bytes it is a whole record that says when', async (length) => {
  const tombstone = formatTombstone(length, AT);
  expect(startsRecordMember(tombstone)).toBe(true);
  const [item, ...others] = await Array.fromAsync(readWarc(once(tombstone), () => true));
  expect(others).toEqual([]);
  if (item?.kind !== 'record') throw new Error('no record');
  expect(item.length).toBe(length);
  expect(item.record.fields.get('warc-type')).toBe('metadata');
  expect(item.record.fields.get('warc-date')).toBe(AT);
});
