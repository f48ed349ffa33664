type Stem<Key> = Key extends `${infer Word}_other` ? Word : never;

/**
 * The same keys as the Indonesian, no more and no fewer. Indonesian has one form for every number; another language may also
 * give a singular.
 */
export type Translation<Indonesian> = { readonly [key in keyof Indonesian]: string } & {
  readonly [stem in Stem<keyof Indonesian> as `${stem}_one`]?: string;
};
