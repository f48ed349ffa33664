/** What the page's JSON-LD says of the article; null where it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly section: string | null;
  readonly image: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly body: string | null;
  /** False behind a paywall. */
  readonly isFree: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsStory|Report|Review)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|ImageGallery|MediaGallery|VideoObject)$/;
const MOST_NODES = 5000;

/** The article among all JSON-LD of a page: a NewsArticle or its like, else the page node that has a headline. */
export function parseJsonLd(texts: readonly string[]): LinkedArticle | undefined {
  const nodes = texts.flatMap((text) => toNodes(parseLoosely(text))).filter(hasSubstance);
  const isOf =
    (pattern: RegExp) =>
    (node: JsonObject): boolean =>
      typesOf(node).some((type) => pattern.test(type));
  const node = nodes.find(isOf(ARTICLE_TYPE)) ?? nodes.find(isOf(PAGE_TYPE));
  return node === undefined ? undefined : toLinkedArticle(node);
}

const hasSubstance = (node: JsonObject): boolean =>
  node['headline'] !== undefined || node['datePublished'] !== undefined;

function toLinkedArticle(node: JsonObject): LinkedArticle {
  return {
    headline: textIn(node['headline']),
    datePublished: textIn(node['datePublished']),
    dateModified: textIn(node['dateModified']),
    authors: namesIn(node['author'] ?? node['creator']),
    editors: namesIn(node['editor']),
    section: textIn(node['articleSection']),
    image: addressIn(node['image']) ?? addressIn(node['thumbnailUrl']),
    url: addressIn(node['mainEntityOfPage']) ?? addressIn(node['url']),
    publisher: namesIn(node['publisher'])[0] ?? null,
    body: textIn(node['articleBody']),
    isFree: !(node['isAccessibleForFree'] === false || /^false$/i.test(textIn(node['isAccessibleForFree']) ?? '')),
  };
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks in strings and commas before brackets. */
function parseLoosely(text: string): Json {
  const opened = text.replace(/^[\s;]*(?:<!--|(?:\/\/\s?)?<!\[CDATA\[)/, '');
  const bare = withoutEnd(withoutEnd(opened).replace(/(?:-->|(?:\/\/\s?)?\]\]>)$/, ''));
  return tryParse(bare) ?? tryParse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, '')) ?? salvage(bare);
}

/** Without the white space and semicolons at its end. (A pattern for them would start anew at each run of them inside.) */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** From JSON that is beyond repair (cut, unquoted quotes), the plain strings that matter. */
function salvage(text: string): Json {
  const pick = (key: string): string | undefined =>
    new RegExp(String.raw`"${key}"\s*:\s*"((?:[^"\\]|\\.){1,400})"`).exec(text)?.[1];
  const isArticle = /"@type"\s*:\s*"\w{0,20}Article"/.test(text);
  const found = ['headline', 'datePublished'].flatMap((key) => {
    const value = pick(key);
    return value === undefined ? [] : [[key, value.replaceAll(String.raw`\/`, '/').replaceAll(String.raw`\"`, '"')]];
  });
  return isArticle ? { '@type': 'Article', ...Object.fromEntries(found) } : null;
}

/** All objects in arrays and `@graph`, and the entity that a page node is about; not those deeper inside. */
function toNodes(value: Json): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  const rest: Json[] = [value];
  for (let next = rest.pop(); next !== undefined && nodes.length < MOST_NODES; next = rest.pop()) {
    if (isList(next)) rest.push(...next.slice(0, MOST_NODES).toReversed());
    else if (isObject(next)) {
      nodes.push(next);
      rest.push(...[next['mainEntity'], next['@graph']].filter((inner) => inner !== undefined));
    }
  }
  return nodes;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
};
const typesOf = (node: JsonObject): readonly string[] =>
  listOf(node['@type']).filter((type) => typeof type === 'string');

function textIn(value: Json | undefined): string | null {
  const first = listOf(value).find((item) => typeof item === 'string' && item.trim() !== '');
  return typeof first === 'string' ? first.trim() : null;
}

function namesIn(value: Json | undefined): readonly string[] {
  return listOf(value).flatMap((item) => {
    const name = isObject(item) ? textIn(item['name']) : textIn(item);
    return name === null ? [] : [name];
  });
}

function addressIn(value: Json | undefined): string | null {
  const [first] = listOf(value);
  if (isObject(first)) return textIn(first['url']) ?? textIn(first['@id']) ?? textIn(first['contentUrl']);
  return textIn(first);
}
