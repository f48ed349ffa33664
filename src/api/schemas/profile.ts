import { z } from '@hono/zod-openapi';
import { INSTITUTION_KINDS } from '../../domain/institution.ts';
import { NAME_KINDS, PLACE_LEVELS } from '../../domain/name-record.ts';
import type { NameRecord } from '../../domain/name-record.ts';
import { STATEMENT_TYPES } from '../../domain/statement.ts';
import type { Candidate } from '../../insights/profiles/candidates.ts';
import { MATCHES } from '../../insights/profiles/name-book.ts';
import type { Profile } from '../../insights/profiles/profile.ts';
import { LedgerSchema, TimelineSchema } from './insight-answers.ts';
import { ListSchema, RankingSchema, ToneFiguresSchema } from './insight.ts';
import { ArticleSummarySchema } from './search.ts';
import { list, orNull } from './words.ts';

const FactSourceSchema = z
  .object({ id: z.string(), origin: z.string(), licence: z.string() })
  .openapi('FactSource', { description: 'Where a fact comes from (data/gazetteer/SOURCE.md).' });

const HeldOfficeSchema = z
  .object({
    title: z.string(),
    institution: z.string().nullable(),
    start: z.string().nullable().openapi({ description: 'As precise as the source: "2024-10-20", "2025-07", "2014".' }),
    end: z.string().nullable().openapi({ description: 'Null: still held when the source was read, or unknown.' }),
    confidence: z.enum(['A', 'B', 'C']).nullable().openapi({ description: 'A: two sources agree; C: unchecked.' }),
    source: FactSourceSchema,
  })
  .openapi('HeldOffice');

const PlaceFactsSchema = z
  .object({
    level: z.enum(PLACE_LEVELS),
    code: z.string().nullable(),
    within: z.object({ key: z.string(), name: z.string() }).nullable(),
    population: z.number().nullable(),
    position: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  })
  .openapi('PlaceFacts');

const NameRecordSchema = z
  .object({
    kind: z.enum(NAME_KINDS),
    key: z.string(),
    name: z.string(),
    aliases: list(z.object({ form: z.string(), doubtful: z.boolean() })),
    offices: list(HeldOfficeSchema).openapi({ description: 'The latest first.' }),
    institutionKind: z.enum(INSTITUTION_KINDS).nullable(),
    place: orNull(PlaceFactsSchema),
    source: FactSourceSchema,
  })
  .openapi('NameRecord') satisfies z.ZodType<NameRecord>;

export const CandidateSchema = z
  .object({
    kind: z.enum(NAME_KINDS),
    key: z.string(),
    name: z.string(),
    match: z.enum(MATCHES),
    form: z.string().openapi({ description: 'The form that matched.' }),
    record: orNull(NameRecordSchema).openapi({ description: 'Null for a name of no record.' }),
    articles: z.int(),
    lastSeen: z.string().nullable(),
  })
  .openapi('NameCandidate') satisfies z.ZodType<Candidate>;

const WrittenSchema = z
  .object({ text: z.string(), articles: z.int(), lastSeen: z.string().nullable() })
  .openapi('WrittenForm');

const PrintedStatementSchema = z
  .object({
    type: z.enum(STATEMENT_TYPES),
    text: z.string(),
    about: list(z.string()),
    article: z.object({
      id: z.string(),
      title: z.string().nullable(),
      publishedAt: z.string().nullable(),
      outlet: z.string().nullable(),
    }),
    reprints: z.int().openapi({ description: 'More of the newest articles that print the same words.' }),
  })
  .openapi('PrintedStatement');

const ranked = RankingSchema.shape.items;
const said = LedgerSchema.shape.items;

export const ProfileSchema = z
  .object({
    kind: z.enum(NAME_KINDS),
    key: z.string(),
    name: z.string(),
    record: orNull(NameRecordSchema),
    party: z.object({ party: z.string(), office: HeldOfficeSchema }).nullable(),
    similar: list(NameRecordSchema).openapi({ description: 'Records whose names hold this one: perhaps the same.' }),
    holders: list(z.object({ person: NameRecordSchema, office: HeldOfficeSchema })),
    timeline: TimelineSchema,
    toward: orNull(ToneFiguresSchema),
    spoken: z.object({ statements: z.int(), articles: z.int(), list: ListSchema }).nullable(),
    about: said.openapi({ description: 'About whom it speaks.' }),
    aboutIt: said.openapi({ description: 'Who speaks about it.' }),
    people: ranked,
    institutions: ranked,
    provinces: ranked,
    cities: ranked,
    outlets: ranked,
    newest: z
      .object({
        articles: z.int(),
        forms: list(WrittenSchema),
        titles: list(WrittenSchema),
        roles: z.object({ narasumber: z.int(), pelaku: z.int(), korban: z.int(), disebut: z.int() }).nullable(),
        statements: list(PrintedStatementSchema),
      })
      .openapi({ description: 'What no index counts: out of so many of the newest articles.' }),
    headlines: list(ArticleSummarySchema),
  })
  .openapi('NameProfile') satisfies z.ZodType<Profile>;
