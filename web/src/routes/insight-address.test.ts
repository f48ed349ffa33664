import { expect, test } from 'vitest';
import {
  parseComparisonSearch,
  parseHomeSearch,
  parseRankingSearch,
  toAsked,
  toListSearch,
} from './insight-address.ts';

test('an address keeps what is understood of it', () => {
  expect(parseHomeSearch({ q: ' banjir ', hari: '2026-11-22', x: '1' })).toEqual({ q: 'banjir', hari: '2026-11-22' });
  expect(parseHomeSearch({ hari: 'kemarin' })).toEqual({});
  expect(parseRankingSearch({ ukuran: 'kata', rentang: '7' })).toEqual({ ukuran: 'kata', rentang: '7' });
  expect(parseRankingSearch({ ukuran: 'cuaca', rentang: '30' })).toEqual({});
  expect(parseComparisonSearch({ objek: ['a', 'b', 'a', ''] })).toEqual({ objek: ['a', 'b'] });
  expect(parseComparisonSearch({ objek: 'a' })).toEqual({ objek: ['a'] });
});

test('days are counted back in western Indonesia', () => {
  const lateEvening = Date.parse('2026-11-22T18:00:00Z');
  expect(toAsked({ rentang: '7' }, lateEvening)).toEqual({ from: '2026-11-17', to: '2026-11-23' });
  expect(toAsked({ q: 'rob', rentang: 'semua' }, lateEvening)).toEqual({ q: 'rob' });
});

test('the articles behind a number open in the list', () => {
  expect(toListSearch('q=judul%3Arob&person=tokoh%3Aa&from=2026-11-22')).toEqual({
    q: 'judul:rob',
    person: ['tokoh:a'],
    from: '2026-11-22',
  });
});
