import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** When the server has more articles than before, or fewer, what is shown is asked for again. */
export function useFollowArticles(count: number | null | undefined): void {
  const queryClient = useQueryClient();
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== undefined && count !== before.current) {
      void queryClient.invalidateQueries({ queryKey: ['articles'] });
    }
    before.current = count;
  }, [count, queryClient]);
}
