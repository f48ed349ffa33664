import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNarrowed, parseListSearch, readAddress, toAddress, toggleFacet } from './search-address.ts';

test('an address becomes a search and drops what it does not know', () => {
  const search = parseListSearch(
    readAddress('?q=+banjir+rob+&tone=negatif&tone=netral&outlet=kabar.example&from=2026-01-05&to=kemarin&x=1'),
  );
  expect(search).toEqual({
    q: 'banjir rob',
    tone: ['negatif', 'netral'],
    outlet: ['kabar.example'],
    from: '2026-01-05',
  });
});

test('an empty value is none', () => {
  expect(readAddress('?q=&tone=&tone=netral&place=&place=')).toEqual({ tone: 'netral' });
});

test('repeated and empty values count once and not at all', () => {
  expect(parseListSearch({ place: ['id:32', 'id:32', '', 7], q: '   ' })).toEqual({ place: ['id:32'] });
});

test('a facet value is chosen and let go again', () => {
  const once = toggleFacet({ q: 'gempa' }, 'person', 'tokoh:sari');
  expect(once).toEqual({ q: 'gempa', person: ['tokoh:sari'] });
  expect(toggleFacet(once, 'person', 'tokoh:sari')).toEqual({ q: 'gempa' });
  expect(isNarrowed(once)).toBe(true);
  expect(isNarrowed({})).toBe(false);
});

const words = fc.uniqueArray(
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((word) => word.isWellFormed()),
  { minLength: 1 },
);

test('what is written to an address is read back', () => {
  fc.assert(
    fc.property(fc.record({ tone: words, person: words, place: words }, { requiredKeys: [] }), (search) => {
      expect(parseListSearch(readAddress(toAddress(search)))).toEqual(search);
    }),
  );
});
