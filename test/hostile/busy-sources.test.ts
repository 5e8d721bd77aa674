import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWERED_WITHIN_MS, ASKED_EVERY_MS, type AskedSource, createAsking } from '../../main/sensors/busy/asking.ts';
import { createBusyBoard, type Finding, type Findings, no, yes } from '../../main/sensors/busy/busy-board.ts';
import { cameraHolders } from '../../main/sensors/busy/camera-holders.ts';
import { pipeWireFindings } from '../../main/sensors/busy/pipewire.ts';
import { pulseAudioMicrophone } from '../../main/sensors/busy/pulse-audio.ts';
import { namedPrograms, programsInProc } from '../../main/sensors/busy/running-programs.ts';
import { soundAndVideo } from '../../main/sensors/busy/sound-and-video.ts';
import { systemTimers } from '../../main/sensors/timer.ts';
import { createCurrentBusy, DOUBTED_AFTER_MS } from '../../shared/app/current-busy.ts';
import { busySchema } from '../../shared/model/busy-reason.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { fakeTimers } from '../fake-timers.ts';
import { fakeProc, scratch } from '../main/sensors/busy/fake-proc.ts';
import { recorded } from '../main/sensors/busy/recorded.ts';
import { PATIENCE_MS } from '../patience.ts';
import { until } from '../until.ts';

const UNKNOWN = { microphone: 'unknown', camera: 'unknown', sharing: 'unknown' };

/** A machine with these programs in its PATH, each a script, and PulseAudio running as far as one can see. */
const machineWith = (scripts: Readonly<Record<string, string>>, withinMs = PATIENCE_MS) => {
  const folder = scratch();
  mkdirSync(join(folder, 'pulse'));
  writeFileSync(join(folder, 'pulse', 'native'), '');
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\necho $$ >>${join(folder, `${name}.pids`)}\n${script}\n`, {
      mode: 0o755,
    });
  writeFileSync(join(folder, 'pw-dump.json'), recorded('pw-dump.json'));
  writeFileSync(join(folder, 'pactl.json'), recorded('pactl-list.json'));
  const env = { PATH: folder, HOME: folder, XDG_RUNTIME_DIR: folder, WAYLAND_DISPLAY: 'wayland-0', SECRET: 'x' };
  const pidsOf = (name: string): readonly string[] => {
    const file = join(folder, `${name}.pids`);
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  };
  return { folder, env, source: soundAndVideo(env, withinMs), pidsOf };
};

const printing = (file: string): string => `exec /bin/cat "$HOME/${file}"`;

describe.skipIf(process.platform === 'win32')('a program that is asked', () => {
  it.each([
    ['fails, with all that would be wanted on its lips', `/bin/cat "$HOME/pw-dump.json"; exit 1`],
    ['prints garbage', 'exec /usr/bin/head -c 300000 /dev/urandom'],
    ['prints nothing', 'exit 0'],
    ['prints half of it', 'exec /usr/bin/head -c 3000 "$HOME/pw-dump.json"'],
    ['prints another kind of JSON', `echo '{"objects": []}'`],
    ['prints without end', 'exec /usr/bin/yes'],
    ['prints a hundred million letters', 'exec /usr/bin/head -c 100000000 /dev/zero'],
    ['is killed', 'kill -KILL $$'],
  ])('that %s is one that does not know', async (_, script) => {
    const { source, pidsOf } = machineWith({ 'pw-dump': script });
    expect(await source.ask()).toEqual(UNKNOWN);
    expect(pidsOf('pw-dump')).toHaveLength(1);
  });

  it('that is not there does not know, and is looked for in no folder of this one', async () => {
    expect(await machineWith({}).source.ask()).toEqual(UNKNOWN);
    const { folder, pidsOf } = machineWith({ 'pw-dump': printing('pw-dump.json') });
    const back = process.cwd();
    process.chdir(join(folder, '..'));
    try {
      expect(await soundAndVideo({ PATH: `.::${basename(folder)}` }).ask()).toEqual(UNKNOWN);
      expect(await soundAndVideo({}).ask()).toEqual(UNKNOWN);
    } finally {
      process.chdir(back);
    }
    expect(pidsOf('pw-dump')).toEqual([]);
  });

  it('that stands still and hears nothing is killed, leaves no trace, and holds nobody up for long', async () => {
    const scripts = { 'pw-dump': 'kill -STOP $$', pactl: printing('pactl.json') };
    const { source, pidsOf } = machineWith(scripts, ANSWERED_WITHIN_MS);
    const told: unknown[] = [];
    const board = createBusyBoard((busy) => void told.push(busy));
    const ask = createAsking({ board, sources: [source], timers: systemTimers, monoMs: () => 0 });
    await ask();
    expect(board.unknown()).toEqual(expect.arrayContaining(['camera', 'microphone', 'sharing']));
    expect(told).toEqual([]);
    const [pid = ''] = pidsOf('pw-dump');
    expect(pid).not.toBe('');
    await until(() => expect(existsSync(`/proc/${pid}`)).toBe(false));
    expect(pidsOf('pactl')).toEqual([]);
    // Asked again at once, nothing is started.
    await ask();
    expect(pidsOf('pw-dump')).toEqual([pid]);
  });

  it('that misses its time once in a call neither ends that nor counts again for who does not want it', async () => {
    const timers = fakeTimers();
    const answers: (() => Promise<Findings>)[] = [];
    const counting: number[] = [];
    const changed = (those: readonly unknown[]): void => void counting.push(those.length);
    const busy = createCurrentBusy({ settings: () => defaultSettings, monoMs: timers.nowMs, changed });
    const source: AskedSource = { reasons: ['microphone'], ask: () => (answers.shift() ?? never)() };
    const ask = createAsking({ board: createBusyBoard(busy.sense), sources: [source], timers, monoMs: timers.nowMs });
    const hears = async (answer: () => Promise<Findings>): Promise<void> => {
      answers.push(answer);
      void ask();
      await new Promise(setImmediate);
      await timers.go(ASKED_EVERY_MS);
    };
    const inCall = async (): Promise<Findings> => ({ microphone: yes('Zoom') });
    const never = (): Promise<Findings> => new Promise(() => {});
    await hears(inCall);
    await timers.go(DOUBTED_AFTER_MS);
    await hears(never);
    expect(busy.doubted()).toEqual({ reason: 'microphone', by: 'Zoom' });
    busy.ignore('microphone');
    for (const answer of [inCall, never, inCall, never, never, inCall]) await hears(answer);
    expect(counting).toEqual([1, 0, 1]);
  });

  it('gets neither the secrets of the app nor its language', async () => {
    const { source, folder } = machineWith({ 'pw-dump': '/usr/bin/env >"$HOME/env"; exit 1' });
    await source.ask();
    const names = readFileSync(join(folder, 'env'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    // What a shell sets by itself.
    const own = ['PWD', 'OLDPWD', 'SHLVL', '_'];
    expect(names.filter((name) => name !== undefined && !own.includes(name)).sort()).toEqual([
      'HOME',
      'LC_ALL',
      'XDG_RUNTIME_DIR',
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('PulseAudio', () => {
  it('is asked where PipeWire cannot be, and only there', async () => {
    const alone = machineWith({ pactl: printing('pactl.json') });
    expect(await alone.source.ask()).toEqual({ ...UNKNOWN, microphone: yes('pw-record') });
    const failing = machineWith({ 'pw-dump': 'exit 1', pactl: printing('pactl.json') });
    expect(await failing.source.ask()).toEqual({ ...UNKNOWN, microphone: yes('pw-record') });
    const both = machineWith({ 'pw-dump': printing('pw-dump.json'), pactl: printing('pactl.json') });
    expect(await both.source.ask()).toEqual({ microphone: yes('pw-record'), camera: no, sharing: no });
    expect(both.pidsOf('pactl')).toEqual([]);
  });

  it('is not started by being asked', async () => {
    const { source, folder, pidsOf } = machineWith({ pactl: printing('pactl.json') });
    rmSync(join(folder, 'pulse'), { recursive: true });
    expect(await source.ask()).toEqual(UNKNOWN);
    expect(pidsOf('pactl')).toEqual([]);
  });

  it('may be too old for what it is asked', async () => {
    const { source } = machineWith({ pactl: 'echo "unrecognized option --format=json" >&2; exit 1' });
    expect(await source.ask()).toEqual(UNKNOWN);
  });
});

it('a screen that nobody shares by PipeWire may be looked at all the same where X draws it', async () => {
  const { source, env } = machineWith({ 'pw-dump': printing('pw-dump.json') });
  expect(await source.ask()).toMatchObject({ sharing: no });
  expect(await soundAndVideo({ ...env, WAYLAND_DISPLAY: undefined }, PATIENCE_MS).ask()).toMatchObject({
    sharing: 'unknown',
  });
});

describe('what is printed', () => {
  const node = (id: number, props: object) => ({
    id,
    type: 'PipeWire:Interface:Node',
    info: { state: 'running', props },
  });
  const link = (id: number, from: number, to: number) => ({
    id,
    type: 'PipeWire:Interface:Link',
    info: { state: 'active', 'output-node-id': from, 'input-node-id': to },
  });
  const microphone = node(1, { 'media.class': 'Audio/Source' });
  const core = { id: 0, type: 'PipeWire:Interface:Core', info: {} };
  const recorder = (place: number, name: unknown) => [
    node(2 * place + 10, { 'media.class': 'Stream/Input/Audio', 'application.name': name }),
    link(2 * place + 11, 1, 2 * place + 10),
  ];

  it('may name two hundred programs that record', () => {
    const recorders = Array.from({ length: 200 }, (_, place) => recorder(place, `program ${place}`)).flat();
    expect(pipeWireFindings(JSON.stringify([core, microphone, ...recorders])).microphone).toEqual(yes('program 0'));
  });

  it('may name one in a way that would harm a terminal, a line or a menu', () => {
    const name = `\u001b[2J\u001b]0;owned\u0007Zoom\u202e\n${'very '.repeat(100_000)}`;
    const { microphone: found } = pipeWireFindings(JSON.stringify([core, microphone, ...recorder(0, name)]));
    expect(found).toEqual(yes(`Zoom ${'very '.repeat(11)}very`));
  });

  it('may link everything with everything, round in circles and into nowhere', () => {
    const links = Array.from({ length: 20_000 }, (_, place) => link(100_000 + place, place % 300, (place * 7) % 300));
    const nodes = Array.from({ length: 200 }, (_, id) => node(id, { 'media.class': 'Stream/Input/Audio' }));
    expect(pipeWireFindings(JSON.stringify([core, ...nodes, ...links])).microphone).toBe('unknown');
  });

  const isFinding = (finding: Finding): boolean =>
    finding === 'unknown' || v.is(busySchema, { reason: 'camera', by: finding.by });
  const tree = fc.json({ maxDepth: 4 });
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.jsonValue(),
    fc.constantFrom('Stream/Input/Audio', 'Audio/Source'),
  );
  const props = fc.dictionary(
    fc.constantFrom('media.class', 'application.name', 'client.id', 'media.name', 'node.name', '__proto__'),
    odd,
  );
  const oddObject = fc.record({
    id: fc.oneof(fc.nat(5), odd),
    type: fc
      .constantFrom('Node', 'Link', 'Client', 'Metadata', 'Core', 'x')
      .map((type) => `PipeWire:Interface:${type}`),
    info: fc.oneof(
      fc.record({ state: fc.constantFrom('running', 'active', 3), props }),
      fc.record({ state: fc.constant('active'), 'output-node-id': fc.nat(5), 'input-node-id': fc.nat(5) }),
      odd,
    ),
    metadata: odd,
  });

  it('may be any JSON, and then is no list or gives findings that can be shown', () => {
    fc.assert(
      fc.property(tree, fc.array(oddObject), (any, objects) => {
        for (const read of [pipeWireFindings, pulseAudioMicrophone]) expect(() => read(any)).toThrow();
        const found = pipeWireFindings(JSON.stringify([core, any, ...objects]));
        expect(Object.values(found).filter((finding) => !isFinding(finding))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('/proc', () => {
  const devices = ['video0'];
  const zoom = { comm: 'zoom', exe: '/opt/zoom', open: ['/dev/video0'] };

  it('may hold five thousand processes, and somebody else has a turn meanwhile', async () => {
    const crowd = Array.from({ length: 5_000 }, (_, place) => ({ comm: `p${place}` }));
    // A tenth of a millisecond passes from one look at the clock to the next, and all ends in good time.
    const clock = { ms: 0 };
    const nowMs = (): number => {
      clock.ms += 0.1;
      return clock.ms;
    };
    const options = { ...fakeProc([...crowd, zoom], devices), nowMs };
    const running = programsInProc(options.proc, nowMs);
    for (const [ask, found] of [
      [cameraHolders(options).ask, { camera: yes('zoom') }],
      [namedPrograms(() => ['ZOOM'], running).ask, { program: yes('ZOOM') }],
    ] as const) {
      const others = { turns: 0, areOver: false };
      const haveATurn = (): void => {
        others.turns += 1;
        if (!others.areOver) setImmediate(haveATurn);
      };
      haveATurn();
      expect(await ask()).toEqual(found);
      others.areOver = true;
      expect(others.turns).toBeGreaterThan(100);
    }
  });

  it('may call its processes what it likes', async () => {
    const named = async (comm: string) => (await cameraHolders(fakeProc([{ ...zoom, comm }], devices)).ask()).camera;
    expect(await named('\u001b[31mzoom\u001b[0m')).toEqual(yes('zoom'));
    expect(await named('a) S 1\nPPid:\t0\n')).toEqual(yes('a) S 1 PPid: 0'));
    expect(await named('')).toEqual(yes(null));
    expect(await named('\u202e\u0000')).toEqual(yes(null));
  });

  it('may lack any part of a process, or have another in its place', async () => {
    const options = fakeProc([{ comm: 'a' }, { comm: 'b' }, { comm: 'c' }, { ...zoom }], devices);
    rmSync(join(options.proc, '1', 'fd'), { recursive: true });
    writeFileSync(join(options.proc, '1', 'fd'), 'no folder');
    writeFileSync(join(options.proc, '2', 'fd', '0'), 'no link');
    rmSync(join(options.proc, '3'), { recursive: true });
    writeFileSync(join(options.proc, '3'), 'no process');
    rmSync(join(options.proc, '4', 'comm'));
    mkdirSync(join(options.proc, '4', 'comm'));
    expect(await cameraHolders(options).ask()).toEqual({ camera: yes(null) });
    expect(await namedPrograms(() => ['zoom'], programsInProc(options.proc)).ask()).toEqual({ program: yes('zoom') });
  });

  it.each(['.*', '*', '.exe', '', '..', '/', '\u0000', 'p', '(?:)'])(
    'has no process that is called %j',
    async (name) => {
      const { proc } = fakeProc([zoom, { comm: '', exe: '/' }]);
      expect(await namedPrograms(() => [name], programsInProc(proc)).ask()).toEqual({ program: no });
    },
  );
});
