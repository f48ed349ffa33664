import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** RFC 9106 Argon2id with the least memory that OWASP advises for it: 19 MiB, 2 passes, 1 lane. About 50 ms. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

export const PASSWORD_LEAST_LENGTH = 10;

const derive = promisify(argon2);

interface EncodedPassword {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly salt: Buffer;
  readonly tag: Buffer;
}

/** The password as it is kept: a PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await deriveTag(password, { ...COST, salt }, TAG_BYTES);
  return toPhc({ ...COST, salt, tag });
}

/** Whether this is the password; takes the same time for a right and a wrong one. False for a string that is no PHC string of ours. */
export async function isPassword(password: string, encoded: string): Promise<boolean> {
  const kept = parsePhc(encoded);
  if (kept === undefined) return false;
  return timingSafeEqual(await deriveTag(password, kept, kept.tag.length), kept.tag);
}

/** What a try with an unknown name is compared with, so that it costs as much as one with a known name. No password has this tag. */
export const NOBODYS_PASSWORD = toPhc({ ...COST, salt: Buffer.alloc(SALT_BYTES), tag: Buffer.alloc(TAG_BYTES) });

function deriveTag(password: string, cost: Omit<EncodedPassword, 'tag'>, tagLength: number): Promise<Buffer> {
  const { memory, passes, parallelism, salt } = cost;
  // The same letters come composed from one keyboard and decomposed from another.
  const message = password.normalize('NFKC');
  return derive('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength });
}

function toPhc({ memory, passes, parallelism, salt, tag }: EncodedPassword): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${toBase64(salt)}$${toBase64(tag)}`;
}

function parsePhc(text: string): EncodedPassword | undefined {
  const match =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,})\$([A-Za-z0-9+/]{16,})$/.exec(text);
  if (match === null) return undefined;
  const [, memory, passes, parallelism, salt = '', tag = ''] = match;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

function toBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
