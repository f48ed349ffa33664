import { z } from '@hono/zod-openapi';
import { ROBOTS_STATES } from '../../domain/source-findings.ts';
import { list } from './words.ts';

const FoundAddressSchema = z
  .object({
    url: z.string(),
    by: z
      .enum(['rule', 'page', 'robots', 'usual-place'])
      .openapi({ description: 'Known of the publisher, named by the home page or robots.txt, or in a usual place.' }),
    isFollowed: z.boolean(),
  })
  .openapi('FoundAddress');

export const DiscoverySchema = z
  .object({
    source: z.string().openapi({ description: 'Domain of the outlet.' }),
    name: z.string(),
    home: z.string(),
    robots: z.enum(ROBOTS_STATES),
    followable: list(FoundAddressSchema).openapi({
      description: 'What can be followed, best first: feeds, then news sitemaps.',
    }),
    sitemaps: list(FoundAddressSchema),
    indexes: list(FoundAddressSchema),
  })
  .openapi('Discovery');

export const DiscoveryRequestSchema = z
  .object({ url: z.url({ protocol: /^https?$/ }).max(2000) })
  .openapi('DiscoveryRequest');

export const OpmlImportSchema = z.object({ opml: z.string().min(1) }).openapi('OpmlImport');
export const OpmlImportedSchema = z
  .object({ added: z.int(), known: z.int().openapi({ description: 'Feeds that were here already.' }) })
  .openapi('OpmlImported');
