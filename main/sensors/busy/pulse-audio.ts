import * as v from 'valibot';
import { type Finding, no, yes } from './busy-board.ts';
import { programName } from './program-name.ts';

const props = v.record(v.string(), v.unknown());

/** What counts here of the list that `pactl` prints as JSON; earlier than version 16 it cannot, and fails. */
const listSchema = v.object({
  sources: v.array(v.object({ index: v.number(), properties: props })),
  source_outputs: v.array(
    v.object({
      client: v.nullish(v.string()),
      source: v.number(),
      corked: v.boolean(),
      resample_method: v.nullish(v.string()),
      properties: props,
    }),
  ),
});
type List = v.InferOutput<typeof listSchema>;
type SourceOutput = List['source_outputs'][number];

/** What records in the name of nobody is a part of the sound server that passes sound on. */
const isProgram = ({ client }: SourceOutput): boolean => client !== 'n/a';

/** What volume controls call the stream that they only draw the loudness of. */
export const PEAK_METER = /^Peak detect$/;

const isMeter = ({ resample_method, properties }: SourceOutput): boolean =>
  resample_method === 'peaks' ||
  properties['resample.peaks'] === 'true' ||
  PEAK_METER.test(String(properties['media.name']));

/** Which program uses the microphone, by what `pactl --format=json list` prints. Throws where it is none of that. */
export const pulseAudioMicrophone = (printed: string): Finding => {
  const { sources, source_outputs } = v.parse(listSchema, JSON.parse(printed));
  const microphones = new Set(
    sources.flatMap(({ index, properties }) => (properties['device.class'] === 'monitor' ? [] : [index])),
  );
  const recording = source_outputs.find(
    (each) => !each.corked && isProgram(each) && !isMeter(each) && microphones.has(each.source),
  );
  if (recording === undefined) return no;
  const { 'application.name': name, 'application.process.binary': binary } = recording.properties;
  return yes(programName(String(name ?? binary ?? '')));
};
