/** `node tools/publisher-table.ts`: writes docs/publishers.md, the table of what `src/sources/publishers` knows. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressRule, Publisher } from '../src/domain/publisher.ts';
import { PUBLISHERS } from '../src/sources/publishers.ts';

const TARGET = path.join(import.meta.dirname, '../docs/publishers.md');
const DOMAINS_SHOWN = 4;

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
const code = (text: string): string => `\`${text}\``;

function listDomains({ domains }: Publisher): string {
  const more = domains.length - DOMAINS_SHOWN;
  return domains.slice(0, DOMAINS_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function describeZones({ timeZone, timeZones = {} }: Publisher): string {
  const others = new Set(Object.values(timeZones).filter((zone) => zone !== timeZone));
  return [timeZone, ...others].join(', ');
}

/** What comes after the address of an article: that of all its pages, and that of one where it is no parameter. */
function describePages({ fullPage, pageSuffix }: AddressRule): string {
  if (fullPage?.kind === 'merged') return 'in one document';
  const whole = fullPage?.kind === 'query' ? `?${fullPage.name}=${fullPage.value}` : fullPage?.suffix;
  const second = pageSuffix === undefined ? undefined : `${pageSuffix}2`;
  return [whole, second].flatMap((form) => (form === undefined ? [] : code(form))).join(' or ');
}

const count = (list: readonly unknown[] | undefined): string => (list === undefined ? '' : String(list.length));

function toRow(publisher: Publisher): string {
  const { name, container, feeds, sitemaps, indexes, notes = '' } = publisher;
  const cells = [
    `**${name}**`,
    listDomains(publisher),
    describeZones(publisher),
    container.map(code).join(' '),
    describePages(publisher),
    (publisher.aliases ?? []).map(({ from }) => code(from)).join(' '),
    count(feeds),
    count(sitemaps),
    count(indexes),
    notes,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The whole of docs/publishers.md. */
export function toPublisherTable(publishers: readonly Publisher[]): string {
  const domains = publishers.reduce((sum, publisher) => sum + publisher.domains.length, 0);
  const families = publishers.filter((publisher) => publisher.domains.length > 1).length;
  return `# Publishers

Written by \`node tools/publisher-table.ts\` from \`src/sources/publishers\`, one file a publisher: ${publishers.length} publishers, ${families} of them
families, with ${domains} domains. A rule is a default: it is checked against what the page's shape says, and a page that it no longer fits is
read without it and marked stale. An empty *text* means that the page is read by its shape alone. AMP and mobile addresses, archives and caches lead to the article
everywhere; *other addresses* are those of one publisher.

| publisher | domains | zone | text | all pages, or one, at | other addresses | feeds | sitemaps | lists | notes |
|---|---|---|---|---|---|---|---|---|---|
${publishers.map(toRow).join('\n')}
`;
}

if (import.meta.main) writeFileSync(TARGET, toPublisherTable(PUBLISHERS));
