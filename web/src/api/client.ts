import createClient from 'openapi-fetch';
import { ApiProblem, toApiProblem } from './api-problem.ts';
import type { paths } from './schema.d.ts';

/** The server, as its OpenAPI document describes it. */
export const api = createClient<paths>({ baseUrl: '/' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a success; anything else is thrown as an `ApiProblem`. */
export async function getData<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw cause instanceof DOMException ? cause : new ApiProblem(0, 'network', '');
  });
  if (!response.ok) throw toApiProblem(response.status, error);
  return data as T;
}
