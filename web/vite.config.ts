import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While developing, the API is a `sorot start` on its usual port. */
const API = 'http://127.0.0.1:8484';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The server puts the nonce of each answer in this mark's place (src/api/web-app.ts).
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': API } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
