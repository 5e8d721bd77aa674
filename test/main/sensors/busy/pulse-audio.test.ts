import { expect, it } from 'vitest';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import { pulseAudioMicrophone } from '../../../../main/sensors/busy/pulse-audio.ts';
import { recorded } from './recorded.ts';

const printed = recorded('pactl-list.json');
const [monitor, microphone] = [44, 51];
const output = { client: '60', source: microphone, corked: false, resample_method: 'speex-float-1' };
const inList = (more: object): string =>
  JSON.stringify({
    ...JSON.parse(printed),
    source_outputs: [{ ...output, properties: { 'application.name': 'Zoom' }, ...more }],
  });

it('finds who records in what pactl printed', () => {
  expect(pulseAudioMicrophone(printed)).toEqual(yes('pw-record'));
  expect(pulseAudioMicrophone(inList({}))).toEqual(yes('Zoom'));
  expect(pulseAudioMicrophone(inList({ properties: { 'application.process.binary': 'zoom' } }))).toEqual(yes('zoom'));
  expect(pulseAudioMicrophone(inList({ properties: {} }))).toEqual(yes(null));
});

it.each([
  ['listens to the speaker', { source: monitor }],
  ['has stopped for a while', { corked: true }],
  ['draws peaks', { resample_method: 'peaks' }],
  ['draws peaks by its name', { properties: { 'media.name': 'Peak detect' } }],
  ['draws peaks as PipeWire writes it', { properties: { 'resample.peaks': 'true' } }],
  ['is a part of the sound server', { client: 'n/a' }],
  ['has lost its microphone', { source: 4294967295 }],
])('finds none that %s', (_, more) => {
  expect(pulseAudioMicrophone(inList(more))).toEqual(no);
});

it('is no list in the words that an older pactl prints', () => {
  expect(() => pulseAudioMicrophone('Source Output #48\n\tDriver: PipeWire\n')).toThrow();
  expect(() => pulseAudioMicrophone('{}')).toThrow();
});
