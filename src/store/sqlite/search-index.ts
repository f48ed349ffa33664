import type { DatabaseSync } from 'node:sqlite';
import { AskedValues } from './asked-values.ts';
import { Columns } from './columns.ts';
import { FacetValues } from './facet-values.ts';
import { MatchingRows } from './matching-rows.ts';
import { NameForms } from './name-forms.ts';

/** What answers queries: the columns in memory, and the ways from a query to the rows that match. */
export class SearchIndex {
  readonly columns: Columns;
  readonly facetValues: FacetValues;
  readonly nameForms: NameForms;
  readonly matchingRows: MatchingRows;

  constructor(database: DatabaseSync) {
    this.columns = new Columns(database);
    this.facetValues = new FacetValues(database);
    this.nameForms = new NameForms(database);
    const askedValues = new AskedValues(this.facetValues, this.nameForms);
    this.matchingRows = new MatchingRows(database, this.columns, askedValues);
  }

  /** Brings all of it up to what the current transaction sees. */
  refresh(): void {
    this.facetValues.refresh();
    this.columns.refresh();
  }
}
