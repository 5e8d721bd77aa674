import * as v from 'valibot';

const props = v.record(v.string(), v.unknown());
const object = <T extends string, I extends v.ObjectEntries>(type: T, info: I) =>
  v.object({ type: v.literal(`PipeWire:Interface:${type}`), id: v.number(), info: v.object(info) });

const objectSchema = v.variant('type', [
  object('Core', {}),
  object('Client', { props }),
  object('Node', { state: v.string(), props }),
  object('Link', { state: v.string(), 'output-node-id': v.number(), 'input-node-id': v.number() }),
  v.object({
    type: v.literal('PipeWire:Interface:Metadata'),
    metadata: v.array(v.object({ key: v.string(), value: v.unknown() })),
  }),
]);
type PipeWireObject = v.InferOutput<typeof objectSchema>;
type Of<T extends string> = Extract<PipeWireObject, { type: `PipeWire:Interface:${T}` }>;

const defaultSourceSchema = v.object({ key: v.literal('default.audio.source'), value: v.object({ name: v.string() }) });

export type PipeWireNode = Of<'Node'>;
type Properties = v.InferOutput<typeof props>;

/** One property as a text; `pw-dump` prints as a number or a truth what looks like one. */
export const property = (of: Properties | undefined, key: string): string | null => {
  const value = of?.[key];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

export type PipeWireGraph = {
  readonly nodes: readonly PipeWireNode[];
  /** The properties of the program that owns a node. */
  readonly ownerOf: (node: PipeWireNode) => Properties | undefined;
  /** The nodes that a node takes sound or pictures from right now. */
  readonly feedersOf: (node: PipeWireNode) => readonly PipeWireNode[];
  /** What whoever asks for a microphone and names none is given. */
  readonly defaultSource: string | null;
};

const byId = <T extends { readonly id: number }>(objects: readonly T[]): ReadonlyMap<number, T> =>
  new Map(objects.map((each) => [each.id, each]));

/** Reads what `pw-dump` prints; what is none of ours in there may look as it likes. Throws where it is no graph. */
export const readGraph = (printed: string): PipeWireGraph => {
  const objects = v.parse(v.array(v.unknown()), JSON.parse(printed)).flatMap((each): readonly PipeWireObject[] => {
    const read = v.safeParse(objectSchema, each);
    return read.success ? [read.output] : [];
  });
  const all = <T extends string>(type: T): readonly Of<T>[] =>
    objects.filter((each): each is Of<T> => each.type === `PipeWire:Interface:${type}`);
  if (all('Core').length === 0) throw new Error('pw-dump printed no graph of PipeWire');

  const nodes = byId(all('Node'));
  const clients = byId(all('Client'));
  const feeders = new Map<number, PipeWireNode[]>();
  for (const { info } of all('Link')) {
    const from = nodes.get(info['output-node-id']);
    if (from === undefined || info.state !== 'active') continue;
    const others = feeders.get(info['input-node-id']);
    if (others === undefined) feeders.set(info['input-node-id'], [from]);
    else others.push(from);
  }
  const preset = all('Metadata').flatMap(({ metadata }) => metadata.filter((each) => v.is(defaultSourceSchema, each)));
  return {
    nodes: [...nodes.values()],
    ownerOf: ({ info }) => clients.get(Number(property(info.props, 'client.id')))?.info.props,
    feedersOf: ({ id }) => feeders.get(id) ?? [],
    defaultSource: preset[0]?.value.name ?? null,
  };
};
