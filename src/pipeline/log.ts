/** What the pipeline asks of a logger: one line a result, fields first (pino has this shape). */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** A logger for where nobody listens. */
export const SILENT_LOG: Log = { info() {}, warn() {}, error() {} };
