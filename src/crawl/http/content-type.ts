export interface ContentType {
  /** Lower case, without parameters. */
  readonly mimeType: string | null;
  readonly charset: string | null;
}

/** What a Content-Type header says. */
export function parseContentType(header: string | undefined): ContentType {
  const mimeType = header?.split(';', 1)[0]?.trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(header ?? '')?.[1];
  return { mimeType: mimeType || null, charset: charset ?? null };
}
