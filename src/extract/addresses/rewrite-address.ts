import type { AddressForm } from '../../domain/publisher.ts';

const PLACE = /\{(\w+)\}/;

/** What a place in a form stands for: all that follows, or one label of the host, or one segment of the path. */
function toGroup(name: string, isInHost: boolean): string {
  if (name === 'rest') return `(?<rest>.*)`;
  return `(?<${name}>[^${isInHost ? './' : '/'}]+)`;
}

function toPattern(form: string): RegExp {
  const hostEnd = form.indexOf('/');
  let at = 0;
  const parts = form.split(PLACE).map((part, index) => {
    const isName = index % 2 === 1;
    const source = isName ? toGroup(part, at < hostEnd) : RegExp.escape(part);
    at += part.length + (isName ? 2 : 0);
    return source;
  });
  return new RegExp(`^${parts.join('')}$`, 'i');
}

/**
 * The address, without scheme and query, to which one of the forms leads; undefined where none fits.
 *
 * @example rewriteAddress('amp.a.id/tren/read/1', [{ from: 'amp.a.id/{channel}/{rest}', to: '{channel}.a.id/{rest}' }]) === 'tren.a.id/read/1'
 */
export function rewriteAddress(address: string, forms: readonly AddressForm[]): string | undefined {
  for (const { from, to } of forms) {
    const match = toPattern(from).exec(address);
    if (match !== null) return to.replace(/\{(\w+)\}/g, (_, name: string) => match.groups?.[name] ?? '');
  }
  return undefined;
}
