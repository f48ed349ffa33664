import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { splitStory } from '../../api/stories.ts';

/** Choosing articles of a story and making a story of their own of them, which is then shown. */
export function useSplit(story: number) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const split = useMutation({
    mutationFn: (articles: readonly string[]) => splitStory(story, articles),
    onSuccess: async (fresh) => {
      setChosen(undefined);
      await queryClient.invalidateQueries();
      await navigate({ to: '/cerita/$story', params: { story: String(fresh) } });
    },
  });
  return {
    isChoosing: chosen !== undefined,
    chosen: chosen ?? new Set<string>(),
    begin: () => setChosen(new Set()),
    cancel: () => setChosen(undefined),
    toggle: (id: string) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    send: () => split.mutate([...(chosen ?? [])]),
    isBusy: split.isPending,
    error: split.error,
  };
}
