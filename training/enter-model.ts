/**
 * Enters weights into models/manifest.json: `enter-model.ts NAME VERSION FILE` (FILE relative to models/). Whoever trains runs it; the product refuses
 * weights that the manifest does not vouch for.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '../src/base/hash.ts';

interface Entry {
  readonly name: string;
}

const [name = '', version = '', file = ''] = process.argv.slice(2);
const models = path.join(import.meta.dirname, '../models');
const manifest = path.join(models, 'manifest.json');
const known = existsSync(manifest)
  ? (JSON.parse(readFileSync(manifest, 'utf8')) as { models: readonly Entry[] }).models
  : [];
const entry = {
  name,
  version,
  file,
  sha256: sha256Hex(readFileSync(path.join(models, file))),
  trainedOn: new Date().toISOString().slice(0, 10),
};
const entries = [...known.filter((other) => other.name !== name), entry].sort((a, b) => a.name.localeCompare(b.name));
writeFileSync(manifest, `${JSON.stringify({ models: entries }, null, 2)}\n`);
