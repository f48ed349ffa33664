import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';
import { serverStatus } from './status.ts';

/** Tries again only where trying again can help: no answer, or a server that is busy. */
export function createQueryClient(): QueryClient {
  // A session that has ended: the status says so to the whole app, which then asks to sign in.
  const onError = (error: Error) => {
    if (error instanceof ApiProblem && error.status === 401) {
      void client.invalidateQueries({ queryKey: serverStatus.queryKey });
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (failures, error) =>
          failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status === 503),
        refetchOnWindowFocus: false,
      },
    },
  });
  return client;
}
