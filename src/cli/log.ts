import { pino, type DestinationStream } from 'pino';
import type { Config } from '../config/config.ts';
import type { Log } from '../pipeline/log.ts';

/** Logs to standard error: a line of JSON an event, or a short line for eyes where it is a terminal. */
export function createLog(level: Config['logLevel'], stderr: NodeJS.WriteStream): Log {
  const destination: DestinationStream = stderr.isTTY
    ? { write: (line) => void stderr.write(toReadable(line)) }
    : stderr;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

function toReadable(line: string): string {
  const { time, level, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const details = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${String(msg)}  ${details.join(' ')}\n`;
}
