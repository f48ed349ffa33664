import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';

const HEAD = '/* Made from the OpenAPI document of src/api by `npm run openapi`. Do not edit. */\n\n';

/** The text of `schema.d.ts` for an OpenAPI document. */
export async function toClientTypes(document: object): Promise<string> {
  const tree = await openapiTS(structuredClone(document) as OpenAPI3);
  return HEAD + astToString(tree);
}
