import { z } from '@hono/zod-openapi';
import type { ModelVersion } from '../../domain/record.ts';

export const ModelVersionSchema = z
  .object({ name: z.string(), version: z.string() })
  .openapi('ModelVersion') satisfies z.ZodType<ModelVersion>;
