import type { ErrorComponentProps } from '@tanstack/react-router';
import { Failure } from './failure.tsx';

/** A fault of the app itself, caught by the router. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return <Failure error={error} onRetry={reset} />;
}
