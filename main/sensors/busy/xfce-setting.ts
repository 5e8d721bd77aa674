import * as v from 'valibot';
import type { Bus } from '../bus.ts';
import { no, yes } from './busy-board.ts';
import { ifTrue, type Service } from './follow-service.ts';

const XFCONF = 'org.xfce.Xfconf';
const AT = { path: '/org/xfce/Xfconf', interface: XFCONF };

/** A setting of XFCE that is on or off, and who goes by it: without that it means nothing. */
type XfceSetting = {
  readonly program: string;
  /** Whether the one of that name is XFCE's own. */
  readonly isXfce?: () => Promise<boolean>;
  readonly channel: string;
  readonly property: string;
};

const followed = (bus: Bus, { program, isXfce = async () => true, channel, property }: XfceSetting): Service => {
  const ask = (member: string): Promise<unknown> =>
    bus.call({ destination: XFCONF, ...AT, member, signature: 'ss', body: [channel, property] });
  const change = { sender: XFCONF, ...AT, arg0: channel };
  const concerns = ([, name]: readonly unknown[]): boolean => name === property;
  return {
    name: program,
    changes: [
      { ...change, member: 'PropertyChanged', concerns },
      { ...change, member: 'PropertyRemoved', concerns },
    ],
    ask: async () => {
      if (!(await isXfce())) return 'unknown';
      // A setting that nobody has ever touched is not there.
      return (await ask('PropertyExists')) === false ? no : ifTrue(await ask('GetProperty'), yes(), no);
    },
  };
};

/** XFCE: do not disturb, as its notifications know it. */
export const xfceDoNotDisturb = (bus: Bus): Service => {
  const [program, path] = ['org.freedesktop.Notifications', '/org/freedesktop/Notifications'];
  const ask = { destination: program, path, interface: program, member: 'GetServerInformation' };
  const isXfce = async (): Promise<boolean> => v.is(v.looseTuple([v.string(), v.literal('Xfce')]), await bus.call(ask));
  return followed(bus, { program, isXfce, channel: 'xfce4-notifyd', property: '/do-not-disturb' });
};

/** XFCE: the presentation mode that a person switches on in the power manager. */
export const xfcePresentationMode = (bus: Bus): Service =>
  followed(bus, {
    program: 'org.xfce.PowerManager',
    channel: 'xfce4-power-manager',
    property: '/xfce4-power-manager/presentation-mode',
  });
