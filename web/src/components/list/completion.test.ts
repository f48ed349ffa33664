import { expect, test } from 'vitest';
import { complete, findCompletion } from './completion.ts';

test.each([
  ['banjir to|', { kind: 'choice', typed: 'to', choices: ['tokoh:'] }],
  ['-nada.t|', { kind: 'choice', typed: 'nada.t', choices: ['nada.tokoh('] }],
  ['(nada:ne|', { kind: 'choice', typed: 'ne', choices: ['netral ', 'negatif '] }],
  ['tokoh:prab| banjir', { kind: 'name', field: 'person', typed: 'prab' }],
  ['tokoh:"joko wi|', { kind: 'name', field: 'person', typed: 'joko wi' }],
  ['tempat:|', { kind: 'name', field: 'place', typed: '' }],
  ['nada.tokoh("prab|', { kind: 'name', field: 'person', typed: 'prab', closing: '):' }],
])('%s can be completed', (written, completion) => {
  expect(completionAt(written)).toMatchObject(completion);
});

test.each(['banjir|', 't|', '"jalan to|', 'tokoh:"Joko Widodo" |', 'judul:ban|', 'nada:negatif|'])(
  'nothing is offered at %s',
  (written) => {
    expect(completionAt(written)).toBeUndefined();
  },
);

test.each([
  ['banjir to|', 'tokoh:', 'banjir tokoh:|'],
  ['tokoh:prab| banjir', 'Prabowo Subianto', 'tokoh:"Prabowo Subianto" | banjir'],
  ['tokoh:"prab|"', 'Prabowo Subianto', 'tokoh:"Prabowo Subianto" |'],
  ['nada.tokoh(prab|', 'Prabowo Subianto', 'nada.tokoh("Prabowo Subianto"):|'],
])('%s with %j chosen becomes %s', (written, chosen, completed) => {
  const { text, caret } = complete(written.replace('|', ''), completionAt(written) ?? expect.fail(), chosen);
  expect(`${text.slice(0, caret)}|${text.slice(caret)}`).toBe(completed);
});

const completionAt = (written: string) => findCompletion(written.replace('|', ''), written.indexOf('|'));
