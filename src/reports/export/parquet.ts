import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet-writer';
import type { ArticleRecord } from '../../domain/record.ts';
import { EXPORT_COLUMNS } from './columns.ts';
import type { ExportColumn } from './columns.ts';

/** Rows that are held in memory until their group is written: some megabytes of text. */
const ROWS_A_GROUP = 2_000;

/** An Apache Parquet file, a row group at a time; it cannot be read before its last piece. */
export async function* toParquet(records: AsyncIterable<ArticleRecord>): AsyncIterable<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'sorot' });
  let group: ArticleRecord[] = [];
  const writeGroup = async (): Promise<Uint8Array> => {
    const columnData = EXPORT_COLUMNS.map((column) => ({
      name: column.name,
      data: group.map((record) => column.value(record)),
    }));
    await writer.write({ columnData, rowGroupSize: ROWS_A_GROUP });
    group = [];
    return take(bytes);
  };
  for await (const record of records) {
    group.push(record);
    if (group.length === ROWS_A_GROUP) yield await writeGroup();
  }
  if (group.length > 0) yield await writeGroup();
  await writer.finish();
  yield take(bytes);
}

/** What was written since the last time. `offset` goes on counting: it is the place in the file. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: EXPORT_COLUMNS.length },
  ...EXPORT_COLUMNS.flatMap(toSchema),
];

// Lists as the format wants them, in three levels (parquet-format, LogicalTypes.md, "Lists").
function toSchema({ name, kind }: ExportColumn): readonly SchemaElement[] {
  if (kind === 'number') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
  if (kind === 'text') return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }];
  return [
    { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ];
}
