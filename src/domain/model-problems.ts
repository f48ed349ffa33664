import { problems } from './problem-text.ts';

/** What can be wrong with the weights in `models/` and the facts in `data/`. */
export const MODEL_PROBLEMS = problems({
  'data-missing': {
    id: 'Berkas data {path} tidak ada. Salin ulang repositori.',
    en: 'The data file {path} is missing. Get the repository anew.',
    status: 500,
    next: 'give-up',
  },
  'model-missing': {
    id: 'Model "{name}" tidak ada di {folder}. Salin ulang repositori.',
    en: 'The model "{name}" is missing in {folder}. Get the repository anew.',
    status: 500,
    next: 'give-up',
  },
  'model-mismatch': {
    id: 'Berkas bobot {file} bukan yang tercatat di manifest.json; model "{name}" ditolak. Salin ulang repositori.',
    en: 'The weights in {file} are not those that manifest.json lists; the model "{name}" is refused. Get the repository anew.',
    status: 500,
    next: 'give-up',
  },
  'encoder-runtime': {
    id: 'Pustaka onnxruntime tidak dapat dimuat di {system}. Nada dan rubrik dinilai dengan model yang lebih sederhana.',
    en: 'The library onnxruntime cannot be loaded on {system}. Tone and category are judged by the simpler models.',
    status: 500,
    next: 'give-up',
  },
  'encoder-processor': {
    id: 'Prosesor komputer ini tidak punya AVX2. Nada dan rubrik dinilai dengan model yang lebih sederhana.',
    en: 'The processor of this computer has no AVX2. Tone and category are judged by the simpler models.',
    status: 500,
    next: 'give-up',
  },
});
