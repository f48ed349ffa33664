import { z } from '@hono/zod-openapi';

export const CredentialsSchema = z
  .object({ name: z.string().min(1).max(100), password: z.string().min(1).max(1000) })
  .openapi('Credentials');

export const SessionSchema = z.object({ user: z.string().nullable() }).openapi('Session');
