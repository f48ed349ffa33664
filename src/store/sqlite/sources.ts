import type { OutletEdit } from '../../domain/outlet.ts';
import type { SourceDay } from '../../domain/source-day.ts';
import type { SourceFindings } from '../../domain/source-findings.ts';
import type { Completeness, SourceStore, SourceTotal } from '../source-store.ts';
import type { Writer } from './writer.ts';

const ONE_OR_ALL = '(?2 IS NULL OR source = ?2)';

export function createSourceStore(writer: Writer): SourceStore {
  const { database } = writer;
  const edits = database.prepare('SELECT edit, applied FROM outlet_edit ORDER BY domain');
  const putEdit = database.prepare(
    'INSERT OR REPLACE INTO outlet_edit (domain, edit, edited_at, applied) VALUES (?, ?, ?, 0)',
  );
  const dropEdit = database.prepare('DELETE FROM outlet_edit WHERE domain = ?');
  const apply = database.prepare('UPDATE outlet_edit SET applied = 1 WHERE domain = ? AND edited_at = ?');
  const days = database.prepare(`SELECT * FROM source_day WHERE day >= ?1 AND ${ONE_OR_ALL} ORDER BY day, source`);
  const totals = database.prepare(
    `SELECT source, sum(articles) AS articles, nullif(max(day), '') AS lastDay FROM source_day GROUP BY source`,
  );
  const articles = database.prepare(
    `SELECT row, slot.article AS id FROM article_reading JOIN slot USING (row) WHERE source = ? AND row > ? ORDER BY row LIMIT ?`,
  );
  const findings = database.prepare('SELECT findings FROM source_finding ORDER BY source');
  const putFindings = database.prepare('INSERT OR REPLACE INTO source_finding (source, findings) VALUES (?, ?)');
  const putMeasure = database.prepare(
    `INSERT INTO completeness (source, day, published, held, found_in, measured_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET (published, held, found_in, measured_at)
       = (excluded.published, excluded.held, excluded.found_in, excluded.measured_at)
     WHERE excluded.published >= published`,
  );
  const measures = database.prepare(
    `SELECT source, day, published, held, found_in AS "from", measured_at AS measuredAt FROM completeness
     WHERE day >= ?1 AND ${ONE_OR_ALL} ORDER BY day, source`,
  );

  return {
    edits: () =>
      writer.read(() =>
        edits.all().map(({ edit, applied }) => ({
          ...(JSON.parse(String(edit)) as OutletEdit),
          isApplied: applied === 1,
        })),
      ),
    edit: (edit) => writer.write(() => void putEdit.run(edit.domain, JSON.stringify(edit), edit.editedAt)),
    reset: (domain) => writer.write(() => dropEdit.run(domain).changes > 0),
    markApplied: (domain, editedAt) => writer.write(() => apply.run(domain, editedAt).changes > 0),

    days: (from, source) =>
      writer.read(() => days.all(from, source ?? null).map((row) => ({ ...row }) as unknown as SourceDay)),
    totals: () => writer.read(() => totals.all().map((row) => ({ ...row }) as unknown as SourceTotal)),

    articlesOf: (source, after, limit) =>
      writer.read(() => {
        const rows = articles.all(source, after, limit);
        return {
          ids: rows.map(({ id }) => String(id)),
          next: rows.length < limit ? null : Number(rows.at(-1)?.['row']),
        };
      }),

    findings: () =>
      writer.read(() => findings.all().map((row) => JSON.parse(String(row['findings'])) as SourceFindings)),
    keepFindings: (found) => writer.write(() => void putFindings.run(found.source, JSON.stringify(found))),

    keepCompleteness: (kept) =>
      writer.write(() => {
        for (const { source, day, published, held, from, measuredAt } of kept)
          putMeasure.run(source, day, published, held, from, measuredAt);
      }),
    completeness: (from, source) =>
      writer.read(() => measures.all(from, source ?? null).map((row) => ({ ...row }) as unknown as Completeness)),
  };
}
