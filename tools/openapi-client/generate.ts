/** `npm run openapi`: writes `web/src/api/schema.d.ts`, the types of the API as the web app sees them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { toOpenApiDocument } from '../../src/api/openapi.ts';
import { createRoutes } from '../../src/api/routes.ts';
import { toClientTypes } from './client-types.ts';

const TARGET = path.join(import.meta.dirname, '../../web/src/api/schema.d.ts');

writeFileSync(TARGET, await toClientTypes(toOpenApiDocument(createRoutes(), manifest.version)));
