import { useQueryClient } from '@tanstack/react-query';

/** Asks anew for all that a correction changes: of one article, or of many where none is given. */
export function useCorrectedQueries(): (id?: string) => Promise<void> {
  const queryClient = useQueryClient();
  return async (id) => {
    const changed = [id === undefined ? ['article'] : ['article', id], ['corrections'], ['articles'], ['insights']];
    await Promise.all(changed.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}
