import { describe, expect, it } from 'vitest';
import type { ReleaseAnswer } from '../../../shared/model/release.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { idOf, MINUTE, noted, SECOND, started } from '../../host/started.ts';

const RELEASE: ReleaseAnswer = { ok: true, text: '{"tag_name":"v2.0.0","html_url":"https://elsewhere.example"}' };
const PAGE = 'https://project.example/releases';
/** Something newer came out while the person sat there. */
const project = () => {
  const asks: number[] = [];
  const ask = async () => {
    asks.push(asks.length);
    return RELEASE;
  };
  return { asks, releases: { page: PAGE, ask } };
};

/** A break that comes by itself, and is skipped. */
const pastABreak = async (host: ReturnType<typeof started>): Promise<void> => {
  host.pass(30 * MINUTE);
  host.pass(20 * SECOND, false);
  await host.ask('break', 'breakAnswer', { id: idOf(host), answer: 'skip' });
};

describe('the look for a new version', () => {
  it('is never made where nobody has asked for it, nor a file for it', async () => {
    const { asks, releases } = project();
    const host = started({ releases });
    for (let n = 0; n < 4; n += 1) await pastABreak(host);
    expect(host.homeView('today').releases).toEqual({ off: null, looking: false, last: null, newer: null });
    expect(asks).toEqual([]);
    expect([...host.files.keys()].filter((path) => path.includes('releases'))).toEqual([]);
  });

  it('is made once, after the first break, where it is wanted once a week; what it found stands in the window', async () => {
    const { asks, releases } = project();
    const settings = { ...defaultSettings, updates: { weekly: true }, welcome: { seen: true, plan: '' } };
    const host = started({ releases, settings });
    host.pass(29 * MINUTE);
    expect(asks).toEqual([]);
    await pastABreak(host);
    await pastABreak(host);
    expect(asks).toHaveLength(1);
    expect(host.homeView('today').releases).toMatchObject({ last: 'newer', newer: '2.0.0' });
    expect(noted(host, 'looked-for-version')).toMatchObject([{ result: 'newer' }]);
    const again = started({ releases, settings, files: host.files, clock: host.clock });
    await pastABreak(again);
    expect(asks).toHaveLength(1);
    expect(again.homeView('today').releases.newer).toBe('2.0.0');
  });

  it('is made at a press, and opens the page of the project alone', async () => {
    const { asks, releases } = project();
    const host = started({ releases });
    expect(await host.ask('home', 'lookForVersion')).toEqual({ ok: true });
    expect(await host.ask('home', 'openReleases')).toEqual({ ok: true });
    expect(asks).toHaveLength(1);
    expect(host.happened).toContain(`open ${PAGE}`);
  });

  it('changes nothing any more where the answer comes after the end', async () => {
    const late: { answer: (answer: ReleaseAnswer) => void } = { answer: () => {} };
    const ask = () =>
      new Promise<ReleaseAnswer>((resolve) => {
        late.answer = resolve;
      });
    const host = started({ releases: { page: PAGE, ask } });
    const looking = host.ask('home', 'lookForVersion');
    await host.app.quit();
    late.answer(RELEASE);
    await looking;
    expect(noted(host, 'looked-for-version')).toEqual([]);
    expect([...host.files.keys()].filter((path) => path.includes('releases'))).toEqual([]);
  });
});
