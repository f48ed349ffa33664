/** Why a call failed, in one sentence that the server has already put into the reader's language. */
export class ApiProblem extends Error {
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  readonly code: string;
  /** The values inside the sentence: a position, a suggestion. */
  readonly params: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, sentence: string, params: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.params = params;
  }
}

/** Reads an answer that is no success; a body that is no RFC 9457 problem (a proxy's page, say) still gives a problem. */
export function toApiProblem(status: number, body: unknown): ApiProblem {
  const { title, code, detail, params } = toFields(body);
  const sentence = [title, detail].filter((part): part is string => typeof part === 'string' && part !== '');
  return new ApiProblem(
    status,
    typeof code === 'string' ? code : 'unknown',
    [...new Set(sentence)].join(' ') || `HTTP ${status}`,
    toFields(params),
  );
}

const toFields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
