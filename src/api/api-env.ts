import type { SecureHeadersVariables } from 'hono/secure-headers';
import type { ProblemLanguage } from '../domain/problem.ts';
import type { User } from '../store/user-store.ts';
import type { LoginAttempts } from './auth/login-attempts.ts';
import type { ApiDependencies } from './dependencies.ts';

/** What a handler finds in `c.var`, set by `createApp` before any route runs. */
export interface ApiEnv {
  readonly Variables: SecureHeadersVariables & {
    readonly dependencies: ApiDependencies;
    readonly attempts: LoginAttempts;
    readonly language: ProblemLanguage;
    /** Who is logged in. */
    readonly user: User | null;
  };
}
