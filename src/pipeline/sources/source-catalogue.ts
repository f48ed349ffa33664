import { findSite } from '../../crawl/site.ts';
import type { Outlet, OutletFacts } from '../../domain/outlet.ts';
import { Problem } from '../../domain/problem.ts';
import { readCatalogue, readInventedOutlets, withEdits, type ListedOutlet } from '../../sources/catalogue.ts';
import { createOutlets, type OutletClue, type Outlets } from '../../sources/outlets.ts';
import type { SourceStore, StoredEdit } from '../../store/source-store.ts';

/** What an operator changes of an outlet; what is left out stays. */
export interface OutletChange {
  readonly facts?: Partial<OutletFacts>;
  readonly isDisabled?: boolean;
}

/** Who changes it, and when (RFC 3339). */
export interface Author {
  readonly name: string | null;
  readonly at: string;
}

/** The outlets that come with the program, as the operator has changed them. */
export interface SourceCatalogue {
  /** Without the invented outlets of the demonstration corpus. */
  all(): readonly ListedOutlet[];
  /** Invented outlets are found too. */
  get(domain: string): ListedOutlet | undefined;
  /** As it came with the program. */
  original(domain: string): ListedOutlet | undefined;
  editOf(domain: string): StoredEdit | undefined;
  outletOf(clue: OutletClue): Outlet | null;
  /** The domain by which the outlet of an address is known. */
  sourceOf(address: string): string | undefined;
  isDisabled(domain: string): boolean;
  change(domain: string, change: OutletChange, author: Author): Promise<void>;
  /** Takes an outlet in that is not there. Throws 'address-invalid', 'source-exists'. */
  add(facts: Partial<OutletFacts> & Pick<OutletFacts, 'home'>, author: Author): Promise<ListedOutlet>;
  /** Back to what came with the program; an outlet that was added goes. */
  reset(domain: string, author: Author): Promise<void>;
  /** Reads the edits anew. */
  reload(): Promise<void>;
}

/** For where no store is opened: nobody has edited anything. */
export const NO_EDITS: Pick<SourceStore, 'edits' | 'edit'> = { edits: async () => [], edit: async () => {} };

export async function openSourceCatalogue(
  dataDir: string,
  store: Pick<SourceStore, 'edits' | 'edit'>,
): Promise<SourceCatalogue> {
  const listed = readCatalogue(dataDir);
  const invented = readInventedOutlets(dataDir);
  const originals = new Map([...listed, ...invented].map((outlet) => [outlet.domain, outlet]));
  let edits: ReadonlyMap<string, StoredEdit> = new Map();
  let all: readonly ListedOutlet[] = listed;
  let byDomain: ReadonlyMap<string, ListedOutlet> = originals;
  let outlets: Outlets = createOutlets([...originals.values()]);

  const reload = async (): Promise<void> => {
    const stored = await store.edits();
    edits = new Map(stored.map((edit) => [edit.domain, edit]));
    const effective = stored.filter((edit) => originals.has(edit.domain) || !saysNothing(edit));
    const isInvented = new Set(invented.map(({ domain }) => domain));
    all = withEdits(
      listed,
      effective.filter(({ domain }) => !isInvented.has(domain)),
    );
    const everything = withEdits([...listed, ...invented], effective);
    byDomain = new Map(everything.map((outlet) => [outlet.domain, outlet]));
    outlets = createOutlets(everything);
  };
  const save = async (edit: Omit<StoredEdit, 'isApplied'>): Promise<void> => {
    await store.edit(edit);
    await reload();
  };
  const change = async (domain: string, { facts, isDisabled }: OutletChange, author: Author): Promise<void> => {
    const before = edits.get(domain);
    await save({
      domain,
      facts: withoutSame({ ...before?.facts, ...facts }, originals.get(domain)),
      isDisabled: isDisabled ?? before?.isDisabled ?? false,
      editedAt: author.at,
      editedBy: author.name,
    });
  };
  await reload();

  return {
    all: () => all,
    get: (domain) => byDomain.get(domain),
    original: (domain) => originals.get(domain),
    editOf: (domain) => edits.get(domain),
    outletOf: (clue) => outlets.find(clue),
    sourceOf: (address) => outlets.find({ url: address, publisher: null })?.domain ?? findSite(address),
    isDisabled: (domain) => edits.get(domain)?.isDisabled === true,
    change,
    async add(facts, author) {
      const domain = toDomain(facts.home);
      if (domain === undefined) throw new Problem('address-invalid', { url: facts.home });
      if (byDomain.has(domain)) throw new Problem('source-exists', { source: domain });
      await change(domain, { facts: { name: domain, ...facts } }, author);
      return getListed(byDomain, domain);
    },
    async reset(domain, author) {
      if (edits.has(domain))
        await save({ domain, facts: {}, isDisabled: false, editedAt: author.at, editedBy: author.name });
    },
    reload,
  };
}

/** Whether an edit is one that was taken back, of which articles were not told yet. */
export const saysNothing = ({ facts, isDisabled }: StoredEdit): boolean =>
  !isDisabled && Object.keys(facts).length === 0;

function getListed(outlets: ReadonlyMap<string, ListedOutlet>, domain: string): ListedOutlet {
  const outlet = outlets.get(domain);
  if (outlet === undefined) throw new Error(`${domain} was added a moment ago`);
  return outlet;
}

/** What an edit says that the catalogue does not say itself. */
function withoutSame(facts: Partial<OutletFacts>, original: ListedOutlet | undefined): Partial<OutletFacts> {
  if (original === undefined) return facts;
  const known: Readonly<Record<string, unknown>> = { ...original };
  return Object.fromEntries(Object.entries(facts).filter(([name, value]) => known[name] !== value));
}

/** "https://www.warta.co.id/beranda" → "warta.co.id"; an outlet under a sub-domain keeps it. */
const toDomain = (home: string): string | undefined =>
  URL.parse(home)?.hostname.replace(/^(?:www|m|mobile|amp)\.(?=[^.]+\.)/, '') || undefined;
