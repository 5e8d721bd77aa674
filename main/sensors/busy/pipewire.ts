import { type Finding, no, yes } from './busy-board.ts';
import { type PipeWireGraph, type PipeWireNode, property, readGraph } from './pipewire-graph.ts';
import { programName } from './program-name.ts';
import { PEAK_METER } from './pulse-audio.ts';

const has = (node: PipeWireNode, key: string): boolean => property(node.info.props, key) !== null;
const is = (node: PipeWireNode, key: string, value: string): boolean => property(node.info.props, key) === value;
const isOf = (node: PipeWireNode, ...classes: readonly string[]): boolean =>
  classes.some((each) => property(node.info.props, 'media.class')?.startsWith(each));

/** A program that takes sound or pictures; one that has stopped for a while is suspended or idle. */
const takes = (node: PipeWireNode, what: 'Audio' | 'Video'): boolean =>
  node.info.state === 'running' && is(node, 'media.class', `Stream/Input/${what}`);

/** Listens to what others play, only draws how loud it is, or is a part of PipeWire that passes sound on. */
const onlyWatches = (node: PipeWireNode): boolean =>
  is(node, 'stream.capture.sink', 'true') ||
  is(node, 'stream.monitor', 'true') ||
  is(node, 'resample.peaks', 'true') ||
  PEAK_METER.test(property(node.info.props, 'media.name') ?? '') ||
  has(node, 'node.link-group');

const isMicrophone = (node: PipeWireNode, { defaultSource }: PipeWireGraph): boolean =>
  isOf(node, 'Audio/Source', 'Audio/Duplex') ||
  // Who asks for a microphone where there is none is given what the speaker plays.
  (defaultSource !== null && is(node, 'node.name', defaultSource));

/** A device, or what a program gives out as one: by its role the desktop's portal offers it to those who ask for a camera. */
const CAMERA_APIS: readonly unknown[] = ['v4l2', 'libcamera'];
const isCamera = (node: PipeWireNode): boolean =>
  isOf(node, 'Video/Source') &&
  (is(node, 'media.role', 'Camera') || CAMERA_APIS.includes(property(node.info.props, 'device.api')));

/** How compositors and portals begin the name of what they show of the screen. */
const SCREENCAST = /^(?:gnome-shell|meta-screen-cast|kwin|xdg-desktop-portal|xdpw|xdph|niri|cosmic)/i;
const NAMES = ['node.name', 'media.name', 'application.name', 'application.process.binary'];
const isScreen = (node: PipeWireNode, { ownerOf }: PipeWireGraph): boolean =>
  isOf(node, 'Video/Source', 'Stream/Output/Video') &&
  !isCamera(node) &&
  [node.info.props, ownerOf(node)].some((props) => NAMES.some((name) => SCREENCAST.test(property(props, name) ?? '')));

/** The desktop itself, which draws small pictures of windows in its task bar and overview. */
const DESKTOP = /^(?:plasmashell|kwin_wayland|gnome-shell)$/;

const nameOf = (node: PipeWireNode, { ownerOf }: PipeWireGraph): string => {
  const [own, owner] = [node.info.props, ownerOf(node)];
  return (
    property(own, 'application.name') ??
    property(owner, 'application.name') ??
    property(own, 'application.process.binary') ??
    property(owner, 'application.process.binary') ??
    property(owner, 'pipewire.access.portal.app_id') ??
    ''
  );
};

const firstOf = (nodes: readonly PipeWireNode[], graph: PipeWireGraph): Finding =>
  nodes[0] === undefined ? no : yes(programName(nameOf(nodes[0], graph)));

export type MediaFindings = Readonly<Record<'microphone' | 'camera' | 'sharing', Finding>>;

/** Which programs use the microphone, a camera or the screen, by what `pw-dump` prints. */
export const pipeWireFindings = (printed: string): MediaFindings => {
  const graph = readGraph(printed);
  const feeds = (node: PipeWireNode, counts: (from: PipeWireNode, graph: PipeWireGraph) => boolean): boolean =>
    graph.feedersOf(node).some((from) => counts(from, graph));
  const listening = graph.nodes.filter((node) => takes(node, 'Audio') && !onlyWatches(node));
  const watching = graph.nodes.filter((node) => takes(node, 'Video'));
  return {
    // Some desktops leave sound to PulseAudio and have PipeWire for pictures alone.
    microphone: graph.nodes.some((node) => isOf(node, 'Audio/'))
      ? firstOf(
          listening.filter((node) => feeds(node, isMicrophone)),
          graph,
        )
      : 'unknown',
    camera: firstOf(
      watching.filter((node) => feeds(node, isCamera)),
      graph,
    ),
    sharing: firstOf(
      watching.filter((node) => feeds(node, isScreen) && !DESKTOP.test(nameOf(node, graph))),
      graph,
    ),
  };
};
