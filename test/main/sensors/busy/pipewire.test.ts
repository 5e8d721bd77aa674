import { describe, expect, it } from 'vitest';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import { pipeWireFindings } from '../../../../main/sensors/busy/pipewire.ts';
import { recorded } from './recorded.ts';

type Properties = Readonly<Record<string, string | number | boolean>>;

const core = { id: 0, type: 'PipeWire:Interface:Core', info: {} };
const speaker = { 'media.class': 'Audio/Sink', 'node.name': 'speaker' };
const microphone = { 'media.class': 'Audio/Source', 'node.name': 'alsa_input' };
const camera = { 'media.class': 'Video/Source', 'node.name': 'v4l2_input.usb', 'device.api': 'v4l2' };
const recorder = { 'media.class': 'Stream/Input/Audio', 'application.name': 'Zoom' };
const viewer = { 'media.class': 'Stream/Input/Video', 'application.name': 'Zoom' };

/** The least that `pw-dump` prints where each of these pairs is linked, from the first node to the second. */
const linked = (
  pairs: readonly (readonly [from: Properties, to: Properties])[],
  { state = 'running', link = 'active' } = {},
) =>
  JSON.stringify([
    core,
    ...pairs.flatMap(([from, to], pair) => {
      const [fromId, toId, linkId] = [10 * pair + 1, 10 * pair + 2, 10 * pair + 3];
      const ends = { 'output-node-id': fromId, 'input-node-id': toId };
      return [
        { id: fromId, type: 'PipeWire:Interface:Node', info: { state: 'running', props: from } },
        { id: toId, type: 'PipeWire:Interface:Node', info: { state, props: to } },
        { id: linkId, type: 'PipeWire:Interface:Link', info: { state: link, ...ends } },
      ];
    }),
  ]);

const microphoneIn = (...asked: Parameters<typeof linked>) => pipeWireFindings(linked(...asked)).microphone;

it('finds who records in what pw-dump printed, and not who listens to the speaker', () => {
  const printed = recorded('pw-dump.json');
  expect(pipeWireFindings(printed)).toEqual({ microphone: yes('pw-record'), camera: no, sharing: no });
  const monitorAlone = JSON.parse(printed).filter(({ id }: { readonly id: number }) => id !== 49 && id !== 51);
  expect(pipeWireFindings(JSON.stringify(monitorAlone)).microphone).toEqual(no);
});

describe('the microphone', () => {
  it('is in use by a program that takes sound from it now', () => {
    expect(microphoneIn([[microphone, recorder]])).toEqual(yes('Zoom'));
    expect(microphoneIn([[{ ...microphone, 'media.class': 'Audio/Source/Virtual' }, recorder]])).toEqual(yes('Zoom'));
    expect(microphoneIn([[{ ...microphone, 'media.class': 'Audio/Duplex' }, recorder]])).toEqual(yes('Zoom'));
  });

  it.each(['idle', 'suspended', 'creating', 'error'])('is not by one that is %s', (state) => {
    expect(microphoneIn([[microphone, recorder]], { state })).toEqual(no);
  });

  it('is not over a link that nothing flows through', () => {
    expect(microphoneIn([[microphone, recorder]], { link: 'paused' })).toEqual(no);
  });

  it.each([
    ['asks for a monitor', { 'stream.capture.sink': true }],
    ['asks for a monitor in words', { 'stream.capture.sink': 'true' }],
    ['watches a stream', { 'stream.monitor': true }],
    ['draws peaks', { 'resample.peaks': true }],
    ['draws peaks by its name', { 'media.name': 'Peak detect' }],
    ['is a filter of PipeWire', { 'node.link-group': 'filter-chain-1' }],
  ])('is not by one that %s', (_, more) => {
    expect(microphoneIn([[microphone, { ...recorder, ...more }]])).toEqual(no);
  });

  it('is the speaker only where that is what programs are given for a microphone', () => {
    expect(microphoneIn([[speaker, recorder]])).toEqual(no);
    const value = { name: 'speaker' };
    const preset = { id: 99, type: 'PipeWire:Interface:Metadata', metadata: [{ key: 'default.audio.source', value }] };
    const graph = [...JSON.parse(linked([[speaker, recorder]])), preset];
    expect(pipeWireFindings(JSON.stringify(graph)).microphone).toEqual(yes('Zoom'));
  });

  it('is unknown where PipeWire has pictures alone', () => {
    expect(microphoneIn([[camera, viewer]])).toBe('unknown');
  });
});

describe('pictures', () => {
  it('are taken of the screen in what pw-dump printed on GNOME', () => {
    expect(pipeWireFindings(recorded('pw-dump-screencast.json'))).toMatchObject({
      camera: no,
      sharing: yes('gst-launch-1.0'),
    });
  });

  // The camera was played by a program, with the properties that a real one has.
  it('are taken of a camera in what pw-dump printed on sway', () => {
    expect(pipeWireFindings(recorded('pw-dump-camera.json'))).toMatchObject({
      camera: yes('gst-launch-1.0'),
      sharing: no,
    });
  });

  it('tell of a camera', () => {
    expect(pipeWireFindings(linked([[camera, viewer]]))).toMatchObject({ camera: yes('Zoom'), sharing: no });
    expect(pipeWireFindings(linked([[camera, viewer]], { state: 'idle' }))).toMatchObject({ camera: no });
  });

  it('tell of a camera that a program gives out, to whom the portal has let in', () => {
    const virtual = { 'media.class': 'Video/Source', 'media.role': 'Camera', 'node.name': 'desk-camera' };
    expect(pipeWireFindings(linked([[virtual, viewer]]))).toMatchObject({ camera: yes('Zoom'), sharing: no });
    expect(pipeWireFindings(linked([[{ ...virtual, 'media.role': 'Music' }, viewer]]))).toMatchObject({ camera: no });
  });

  it.each([
    [
      'GNOME',
      { 'media.class': 'Stream/Output/Video', 'node.name': 'gnome-shell', 'media.name': 'meta-screen-cast-src' },
    ],
    ['KDE', { 'media.class': 'Stream/Output/Video', 'node.name': 'kwin-screencast-HDMI-1' }],
    [
      'KDE Plasma 5.27',
      {
        'media.class': 'Stream/Output/Video',
        'node.name': 'kwin_wayland',
        'media.name': 'kwin-screencast-Virtual-0',
      },
    ],
    ['sway', { 'media.class': 'Video/Source', 'node.name': 'xdg-desktop-portal-wlr' }],
    ['Hyprland', { 'media.class': 'Video/Source', 'media.name': 'xdph-streaming-abc' }],
  ])('tell of a shared screen of %s', (_, screen) => {
    expect(pipeWireFindings(linked([[screen, viewer]]))).toMatchObject({ camera: no, sharing: yes('Zoom') });
    expect(pipeWireFindings(linked([[screen, viewer]], { state: 'suspended' }))).toMatchObject({ sharing: no });
  });

  it('tell nothing of what the desktop draws for itself, or of a film', () => {
    const screen = { 'media.class': 'Stream/Output/Video', 'node.name': 'kwin-screencast-HDMI-1' };
    const thumbnails = { ...viewer, 'application.name': 'plasmashell' };
    const film = { 'media.class': 'Stream/Output/Video', 'node.name': 'videotestsrc' };
    const pairs = [
      [screen, thumbnails],
      [film, viewer],
    ] as const;
    expect(pipeWireFindings(linked(pairs))).toMatchObject({ camera: no, sharing: no });
  });
});

describe('the name', () => {
  const client = (props: Properties) => ({ id: 70, type: 'PipeWire:Interface:Client', info: { props } });
  const owned = { 'media.class': 'Stream/Input/Audio', 'client.id': 70 };
  const byOf = (props: Properties, owner: Properties) => {
    const graph = [...JSON.parse(linked([[microphone, { ...owned, ...props }]])), client(owner)];
    const { microphone: found } = pipeWireFindings(JSON.stringify(graph));
    return found === 'unknown' ? found : found.by;
  };

  it.each([
    [{ 'application.name': 'Zoom' }, { 'application.name': 'other' }, 'Zoom'],
    [{}, { 'application.name': 'Zoom' }, 'Zoom'],
    [{ 'application.process.binary': 'zoom' }, {}, 'zoom'],
    [{}, { 'pipewire.access.portal.app_id': 'us.zoom.Zoom' }, 'us.zoom.Zoom'],
    [{ 'application.name': 123 }, {}, '123'],
    [{}, {}, null],
  ])('of %o, owned by %o, is %s', (props, owner, name) => {
    expect(byOf(props, owner)).toBe(name);
  });
});

it('is no graph without its core', () => {
  expect(() => pipeWireFindings('[]')).toThrow('no graph');
  expect(() => pipeWireFindings('{}')).toThrow();
  expect(() => pipeWireFindings('connection refused')).toThrow();
});
