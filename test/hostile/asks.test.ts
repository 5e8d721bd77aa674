import { describe, expect, it } from 'vitest';
import { askChannels, refuseAsk } from '../../shared/app/answering.ts';
import { atAPace } from '../../shared/app/pace.ts';
import { type AskChannel, contract, type Reply } from '../../shared/contract.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { createMemoryHost } from '../host/memory-host.ts';
import { t } from '../language.ts';

// A page that asks faster than any person could make it.

const FLOOD = 10_000;
const HUGE = 'x'.repeat(1_000_000);

const asker = (channel: AskChannel) => contract[channel].from[0];

const count = (all: readonly string[], what: string): number => all.filter((one) => one.startsWith(what)).length;

const start = () => {
  const host = createMemoryHost();
  host.app.start(null);
  const flood = (channel: AskChannel, request: (number: number) => unknown): readonly unknown[] =>
    Array.from({ length: FLOOD }, (_, number) =>
      host.app.answer({ channel, from: asker(channel), args: [request(number)] }),
    );
  return { ...host, flood };
};

describe('10,000 asks in a second', () => {
  it('with huge arguments are refused on every channel, and noted in two lines', async () => {
    const { app, flood, log, pass, screen } = start();
    for (const channel of askChannels) expect(flood(channel, () => ({ [HUGE]: HUGE }))).toHaveLength(FLOOD);
    await app.quit();
    for (const channel of askChannels) {
      const lines = log.filter((entry) => entry.event === 'refused' && 'channel' in entry && entry.channel === channel);
      expect(lines).toEqual([
        expect.not.objectContaining({ times: expect.anything() }),
        expect.objectContaining({ times: FLOOD - 1 }),
      ]);
    }
    expect(JSON.stringify(log).length).toBeLessThan(50_000);
    pass(1);
    expect(screen.break).toBeNull();
  });

  it('to save are answered or refused, and the last that was taken holds', async () => {
    const { flood, homeView, files } = start();
    const saved = (): string => files.get('data/settings.json') ?? '';
    const volumes = (number: number) => ({
      ...defaultSettings,
      sound: { ...defaultSettings.sound, volume: number % 101 },
    });
    const answered = flood('saveSettings', volumes) as readonly { readonly reply: Reply<'saveSettings'> }[];
    const answers = (await Promise.all(answered.map(({ reply }) => reply))).map(({ ok }) => ok);
    const taken = answers.filter(Boolean).length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(100);
    const volume = answers.lastIndexOf(true) % 101;
    expect(homeView('today').settings.sound.volume).toBe(volume);
    expect(JSON.parse(saved()).settings.sound.volume).toBe(volume);
  });

  it('to open something open a few', () => {
    const { flood, happened, findView } = start();
    const url = findView().entries.flatMap(({ movement }) => movement.sources.flatMap((source) => source.url ?? []))[0];
    flood('openFolder', () => ({ folder: 'log' }));
    flood('openLink', () => ({ url }));
    flood('openHome', () => ({ page: 'help' }));
    flood('copyText', () => ({ text: 'x' }));
    expect(count(happened, 'open folder')).toBe(12);
    expect(count(happened, 'open http')).toBe(12);
    expect(count(happened, 'open home')).toBeLessThan(100);
    expect(count(happened, 'copy')).toBeLessThan(100);
  });

  it('leave the other windows and the next second alone, and the break that is due comes', async () => {
    const { flood, ask, pass, screen } = start();
    pass(29 * 60_000);
    flood('homeView', () => undefined);
    await expect(ask('home', 'homeView')).rejects.toThrow('too often');
    expect((await ask('find', 'findView')).entries.length).toBeGreaterThan(0);
    pass(1_000);
    expect((await ask('home', 'homeView')).page).toBe('today');
    for (let second = 0; second < 30; second += 1) {
      flood('homeView', () => undefined);
      pass(1_000);
    }
    pass(60_000);
    pass(20_000, false);
    expect(screen.break?.shown).toBe(true);
  });
});

describe('asks that take long', () => {
  it('are few in a second, whatever their channel', () => {
    const clock = { ms: 0 };
    const asked: AskChannel[] = [];
    const answer = atAPace(
      ({ channel }) => {
        asked.push(channel);
        clock.ms += 30;
        return { reply: null };
      },
      (ask) => refuseAsk(t, ask, 'too often', () => {}),
      () => clock.ms,
    );
    for (let number = 0; number < FLOOD; number += 1) {
      const channel = askChannels[number % askChannels.length];
      if (channel !== undefined) answer({ channel, from: 'home', args: [] });
    }
    expect(asked).toHaveLength(20);
    clock.ms += 1_000;
    answer({ channel: 'homeView', from: 'home', args: [] });
    expect(asked).toHaveLength(21);
  });
});

describe('20,000 lines of junk on the command line’s socket', () => {
  it('are two lines of the log, the second with their number once a minute has passed', () => {
    const { app, log, pass } = start();
    const junk = () => log.filter((entry) => entry.event === 'refused');
    for (let line = 0; line < 20_000; line += 1) app.noteRefusal('command-line', `junk ${line}`);
    expect(junk()).toHaveLength(1);
    pass(10 * 60_000);
    expect(junk()).toEqual([
      expect.objectContaining({ reason: 'junk 0' }),
      expect.objectContaining({ reason: 'junk 19999', times: 19_999 }),
    ]);
    app.noteRefusal('command-line', 'more');
    expect(junk()).toHaveLength(3);
  });
});
