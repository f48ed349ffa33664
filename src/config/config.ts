import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { Problem } from '../domain/problem.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const GIGABYTE = 1000 ** 3;
const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];

const flag = z
  .string()
  .toLowerCase()
  .pipe(z.enum([...YES, ...NO], `must be one of ${[...YES, ...NO].join(', ')}`))
  .transform((word) => YES.includes(word));
const wholeNumber = (least: number, most: number): z.ZodType<number, string> => {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .pipe(z.number().min(least, sentence).max(most, sentence));
};
const text = z.string().trim().min(1, 'must not be empty');

const ENVIRONMENT = z.object({
  SOROT_HOME: text.default('.sorot'),
  SOROT_HOST: text.default('127.0.0.1'),
  SOROT_PORT: wholeNumber(0, 65_535).prefault('8484'),
  SOROT_ALLOW_PRIVATE_ADDRESSES: flag.default(false),
  SOROT_WORKERS: wholeNumber(1, 64).prefault(String(Math.min(64, availableParallelism()))),
  SOROT_PAUSE_MS: wholeNumber(0, 3_600_000).prefault('2000'),
  SOROT_USER_AGENT: text
    .regex(/^[\x20-\x7e]*$/, 'must be printable ASCII')
    .default(`Mozilla/5.0 (compatible; Sorot/${manifest.version})`),
  SOROT_CAPTURES_DAYS: wholeNumber(1, 36_500).optional(),
  SOROT_CAPTURES_GB: wholeNumber(1, 100_000).optional(),
  SOROT_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
});

/** All settings, read once and handed down. */
export interface Config {
  readonly version: string;
  /** The store's folder, absolute. */
  readonly home: string;
  /** Where pages are kept as they were fetched. */
  readonly capturesDir: string;
  /** For how many days pages are kept, and in how much room; null: without end. */
  readonly captures: { readonly keepDays: number | null; readonly maxBytes: number | null };
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Whether requests may go to loopback, private and link-local addresses. */
  readonly allowPrivateAddresses: boolean;
  /** Threads that analyse. */
  readonly workers: number;
  /** The least pause between two requests to one site. */
  readonly pauseMs: number;
  readonly userAgent: string;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Compiled facts and weights that come with the program. */
  readonly dataDir: string;
  readonly modelsDir: string;
  /** The built web app. */
  readonly webDir: string;
}

/** The settings that the environment asks for. Throws the Problem 'config-value' at the first bad one. */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? 'SOROT_*');
    throw new Problem('config-value', {
      name,
      value: environment[name] ?? '',
      reason: issue?.message ?? 'is not valid',
    });
  }
  const values = parsed.data;
  return Object.freeze({
    version: manifest.version,
    home: path.resolve(values.SOROT_HOME),
    capturesDir: path.resolve(values.SOROT_HOME, 'captures'),
    captures: {
      keepDays: values.SOROT_CAPTURES_DAYS ?? null,
      maxBytes: values.SOROT_CAPTURES_GB === undefined ? null : values.SOROT_CAPTURES_GB * GIGABYTE,
    },
    host: values.SOROT_HOST,
    port: values.SOROT_PORT,
    allowPrivateAddresses: values.SOROT_ALLOW_PRIVATE_ADDRESSES,
    workers: values.SOROT_WORKERS,
    pauseMs: values.SOROT_PAUSE_MS,
    userAgent: values.SOROT_USER_AGENT,
    logLevel: values.SOROT_LOG,
    dataDir: path.join(ROOT, 'data'),
    modelsDir: path.join(ROOT, 'models'),
    webDir: path.join(ROOT, 'web/dist'),
  });
}

/** The settings of this process. */
export function readConfig(): Config {
  return parseConfig(process.env);
}
