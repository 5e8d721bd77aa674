import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { english } from '../../shared/i18n/english.ts';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

/** What a window's page is built into, by the modules that go into it. */
const builtInto = async (window: string): Promise<readonly Rolldown.OutputChunk[]> => {
  const built = (await build({
    configFile: `${renderer}/vite.config.ts`,
    build: { write: false, rolldownOptions: { input: `${renderer}/${window}/index.html` } },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((one) => one.type === 'chunk');
};

describe('the texts of a window', () => {
  it.each([
    ['break', ['break', 'left-out']],
    ['find', ['body-map', 'codes', 'find', 'muscles']],
    ['home', ['advice', 'body-map', 'codes', 'help', 'home', 'left-out', 'muscles', 'welcome']],
  ] as const)('%s: come in one piece a language, that nothing else comes with', async (window, names) => {
    const chunks = await builtInto(window);
    const entry = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${window}/index.tsx`)));
    const isText = ({ moduleIds }: Rolldown.OutputChunk) => moduleIds.some((id) => id.includes('/shared/i18n/en/'));
    const texts = chunks.filter((chunk) => entry?.dynamicImports.includes(chunk.fileName) && isText(chunk));
    expect(entry?.imports).toEqual([]);
    expect(texts.map(({ imports, moduleIds }) => [imports, moduleIds.length])).toEqual([[[], 1]]);
    const { default: loaded } = await import(`data:text/javascript,${encodeURIComponent(texts[0]?.code ?? '')}`);
    expect(loaded).toEqual(Object.fromEntries(names.map((name) => [name, english[name]])));
  });
});
