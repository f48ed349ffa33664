import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Capture } from '../../domain/capture.ts';
import { Problem } from '../../domain/problem.ts';
import type { KeptPage } from '../../pipeline/kept-page.ts';
import type { StoredRecord } from '../../store/article-store.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { EvidenceSchema } from '../schemas/evidence.ts';
import { problemResponse } from '../schemas/problem.ts';

const tags = ['articles'];
const params = z.object({ id: z.string().min(1).max(200) });

const getEvidence = createRoute({
  method: 'get',
  path: '/articles/{id}/evidence',
  operationId: 'getEvidence',
  summary: 'Which pages of an article are kept as they were fetched, and whether they are what they were',
  tags,
  request: { params },
  responses: {
    200: { description: 'The pages, oldest first.', content: { 'application/json': { schema: EvidenceSchema } } },
    default: problemResponse,
  },
});

const downloadCapture = createRoute({
  method: 'get',
  path: '/articles/{id}/capture',
  operationId: 'downloadCapture',
  summary: 'The pages of an article as they were fetched: a WARC file, each record a gzip member as it is kept',
  tags,
  request: { params },
  responses: {
    200: {
      description: 'The file.',
      content: { 'application/warc': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    default: problemResponse,
  },
});

const getCapturedSource = createRoute({
  method: 'get',
  path: '/articles/{id}/capture/page',
  operationId: 'getCapturedSource',
  summary: 'The source of a page that is kept, as plain text',
  description: 'Never as HTML: a page from outside must not run in the origin of this server.',
  tags,
  request: {
    params,
    query: z.object({
      number: z.coerce.number().int().min(1).optional().openapi({
        type: 'integer',
        description:
          'Which of the pages that `evidence` lists, from 1; without it, that from which the record was read.',
      }),
    }),
  },
  responses: {
    200: { description: 'The source.', content: { 'text/plain': { schema: z.string() } } },
    default: problemResponse,
  },
});

export const captureRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(getEvidence, async (c) => {
      const record = await getRecord(c, c.req.valid('param').id);
      const pages = c.var.dependencies.archive.pagesOf(record);
      const items = await Array.fromAsync(pages, ({ place, facts }) => ({
        ...facts,
        isSource: isSource(place, record.capture),
      }));
      return c.json({ items }, 200);
    })
    .openapi(downloadCapture, async (c) => {
      const { id } = c.req.valid('param');
      const pages = c.var.dependencies.archive.pagesOf(await getRecord(c, id))[Symbol.asyncIterator]();
      // Before the head of the answer is sent.
      const first = await pages.next();
      if (first.done) throw new Problem('page-not-kept');
      return c.body(ReadableStream.from(members(first.value, pages)), 200, {
        'Content-Type': 'application/warc',
        'Content-Disposition': `attachment; filename="sorot-${id.replace(/[^\w.-]/g, '_')}.warc.gz"`,
      });
    })
    .openapi(getCapturedSource, async (c) => {
      const record = await getRecord(c, c.req.valid('param').id);
      const page = await findPage(c.var.dependencies.archive.pagesOf(record), record, c.req.valid('query').number);
      if (!page) throw new Problem('page-not-kept');
      return c.text(await page.readSource(), 200, {
        'Content-Type': 'text/plain; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      });
    });

async function getRecord(c: Context<ApiEnv>, id: string): Promise<StoredRecord> {
  const record = await c.var.dependencies.store.articles.get(id);
  if (!record) throw new Problem('article-not-found');
  return record;
}

async function* members(first: KeptPage, others: AsyncIterator<KeptPage>): AsyncGenerator<Uint8Array> {
  yield first.member;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value.member;
}

/** The page with this number, else the one that the record was read from, else the newest. */
async function findPage(
  pages: AsyncIterable<KeptPage>,
  { capture }: StoredRecord,
  wanted: number | undefined,
): Promise<KeptPage | undefined> {
  let last: KeptPage | undefined;
  let number = 0;
  for await (const page of pages) {
    last = page;
    number += 1;
    if (wanted === undefined ? isSame(page.place, capture) : number === wanted) return page;
  }
  return wanted === undefined ? last : undefined;
}

const isSame = ({ file, offset }: Capture, other: Capture | null): boolean =>
  file === other?.file && offset === other.offset;

/** Whether a record was read from the page at this place. */
const isSource = (place: Capture, capture: Capture | null): boolean =>
  [capture, ...(capture?.otherPages ?? [])].some((source) => isSame(place, source));
