import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { english } from '../../shared/i18n/english.ts';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

type Built = { readonly chunks: readonly Rolldown.OutputChunk[]; readonly page: string };

/** What a window's page is built into: the scripts, by the modules that go into them, and the page itself. */
const builtInto = async (window: string): Promise<Built> => {
  const built = (await build({
    configFile: `${renderer}/vite.config.ts`,
    build: { write: false, rolldownOptions: { input: `${renderer}/${window}/index.html` } },
  })) as Rolldown.RolldownOutput;
  const page = built.output.find((one) => one.type === 'asset' && one.fileName.endsWith('.html'));
  return {
    chunks: built.output.filter((one) => one.type === 'chunk'),
    page: page?.type === 'asset' ? String(page.source) : '',
  };
};

describe('the texts of a window', () => {
  it.each([
    ['break', ['break', 'left-out']],
    ['find', ['body-map', 'codes', 'find', 'find-window', 'muscles']],
    ['home', ['codes', 'help', 'home', 'left-out', 'welcome']],
  ] as const)(
    '%s: come in one piece a language, that nothing else comes with, and the first along with the script',
    async (window, names) => {
      const { chunks, page } = await builtInto(window);
      const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${window}/index.tsx`)));
      const isText = ({ moduleIds }: Rolldown.OutputChunk) => moduleIds.some((id) => id.includes('/shared/i18n/en/'));
      const texts = chunks.filter((chunk) => entry?.dynamicImports.includes(chunk.fileName) && isText(chunk));
      expect(entry?.imports).toEqual([]);
      expect(texts.map(({ imports, moduleIds }) => [imports, moduleIds.length])).toEqual([[[], 1]]);
      const ahead = [...page.matchAll(/<link rel="modulepreload" crossorigin href="\.\.\/([^"]+)">/g)];
      expect(ahead.map(([, file]) => file)).toEqual([texts[0]?.fileName]);
      const { default: loaded } = await import(`data:text/javascript,${encodeURIComponent(texts[0]?.code ?? '')}`);
      expect(loaded).toEqual(Object.fromEntries(names.map((name) => [name, english[name]])));
    },
  );
});

describe('the scripts of a window', () => {
  it.each(['break', 'find', 'home'])('%s: check nothing, and carry no schemas', async (window) => {
    const { chunks } = await builtInto(window);
    const code = chunks.map((chunk) => chunk.code).join('');
    // What every Preact has, and every schema of Valibot.
    expect(code).toContain('debounceRendering');
    expect(code).not.toContain('~standard');
  });
});
