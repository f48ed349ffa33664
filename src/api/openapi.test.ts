import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { toOpenApiDocument } from './openapi.ts';
import { createRoutes } from './routes.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const GENERATOR = path.join(ROOT, 'tools/openapi-client/node_modules/typescript');
const document = toOpenApiDocument(createRoutes(), manifest.version);
const operations = Object.values(document.paths ?? {}).flatMap((item) =>
  [item.get, item.post, item.delete].filter((it) => it !== undefined),
);

test('every operation has a name of its own, a summary, and says what a problem looks like', () => {
  expect(operations.length).toBeGreaterThanOrEqual(15);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { summary, responses } of operations) {
    expect(summary).not.toBe('');
    expect(responses?.['default']).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  }
});

describe.skipIf(!existsSync(GENERATOR))(
  'the client types (skipped where the workspace tools/openapi-client is not installed)',
  () => {
    test('are those of the document, which is valid: else run `npm run openapi`', async () => {
      const { toClientTypes } = await import('../../tools/openapi-client/client-types.ts');
      const types = await toClientTypes(document);
      expect(readFileSync(path.join(ROOT, 'web/src/api/schema.d.ts'), 'utf8')).toBe(types);
    });
  },
);
