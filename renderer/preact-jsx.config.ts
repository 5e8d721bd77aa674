import type { Plugin } from 'vite';

/**
 * Lets Vite's search for dependencies take JSX for Preact's: unlike all else it does not look into tsconfig.json, and looked
 * for React in vain. What serves windows needs it.
 */
export const preactJsx: Plugin = {
  name: 'preact-jsx',
  config: () => ({ optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } } }),
};
