import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { expect, type Page, test } from 'playwright/test';
import { launchApp, type RunningApp } from './app.ts';
import { windowOf } from './world.ts';

/** What listens on this machine, and what it has heard. */
type Listener = { readonly port: number; readonly heard: () => readonly string[]; readonly close: () => Promise<void> };

/** Listens to TCP and UDP on one port, and to nothing else of the machine. */
const listen = async (): Promise<Listener> => {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    heard.push('tcp');
    socket.on('data', (data) => heard.push(`tcp ${data.toString('latin1').slice(0, 60)}`));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (data) => heard.push(`udp ${data.toString('hex').slice(0, 40)}`));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    heard: () => heard,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(resolve));
      await new Promise<unknown>((resolve) => tcp.close(resolve));
    },
  };
};

/** Shows that the listener hears, by TCP and by UDP. */
const knock = async (port: number): Promise<void> => {
  const udp = createSocket('udp4');
  udp.send('x', port, '127.0.0.1', () => udp.close());
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve();
    });
  });
};

/** All that a page can try by itself to be heard on a port of this machine; each ends, however it ends. */
const tryAll = (page: Page, port: number): Promise<void> =>
  page.evaluate(async (at) => {
    const to = `127.0.0.1:${at}`;
    const soon = (what: Promise<unknown>): Promise<unknown> =>
      Promise.race([what.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 1_500))]);
    const element = (name: string, attributes: Readonly<Record<string, string>>): void => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      document.body.append(made);
    };
    const attempt = (what: () => unknown): void => {
      try {
        what();
      } catch {
        // Refused at once.
      }
    };
    const call = async (scope: typeof globalThis, servers: RTCIceServer[]): Promise<void> => {
      const caller = new scope.RTCPeerConnection({ iceServers: servers });
      const callee = new scope.RTCPeerConnection({ iceServers: servers });
      caller.createDataChannel('x');
      caller.onicecandidate = ({ candidate }) => void callee.addIceCandidate(candidate ?? undefined).catch(() => {});
      callee.onicecandidate = ({ candidate }) => void caller.addIceCandidate(candidate ?? undefined).catch(() => {});
      await caller.setLocalDescription(await caller.createOffer());
      await callee.setRemoteDescription(caller.localDescription ?? { type: 'offer' });
      await callee.setLocalDescription(await callee.createAnswer());
      await caller.setRemoteDescription(callee.localDescription ?? { type: 'answer' });
      // A candidate that was made up: the port that listens.
      for (const [kind, more] of [
        ['udp', ''],
        ['tcp', ' tcptype passive'],
      ]) {
        const candidate = `candidate:1 1 ${kind} 2122260223 127.0.0.1 ${at} typ host${more}`;
        await caller.addIceCandidate({ candidate, sdpMid: '0' }).catch(() => {});
      }
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    };
    const servers: RTCIceServer[] = [
      { urls: `stun:${to}` },
      { urls: `turn:${to}?transport=udp`, username: 'x', credential: 'x' },
      { urls: `turn:${to}?transport=tcp`, username: 'x', credential: 'x' },
      { urls: `turns:${to}?transport=tcp`, username: 'x', credential: 'x' },
    ];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const name of [
      'preconnect',
      'dns-prefetch',
      'prefetch',
      'preload',
      'modulepreload',
      'stylesheet',
      'icon',
      'manifest',
    ]) {
      element('link', {
        rel: name,
        href: `http://${name === 'dns-prefetch' ? 'leaks.invalid' : to}/${name}`,
        as: 'fetch',
      });
    }
    for (const [name, attribute] of [
      ['img', 'src'],
      ['script', 'src'],
      ['video', 'src'],
      ['audio', 'src'],
      ['iframe', 'src'],
      ['embed', 'src'],
      ['object', 'data'],
      ['track', 'src'],
    ] as const) {
      element(name, { [attribute]: `http://${to}/${name}` });
    }
    element('meta', { 'http-equiv': 'refresh', content: `0; url=http://${to}/refresh` });
    element('style', {});
    attempt(() => navigator.sendBeacon(`http://${to}/beacon`, 'x'));
    attempt(() => new EventSource(`http://${to}/events`));
    attempt(() => new WebSocket(`ws://${to}/socket`));
    attempt(() => new Worker(`http://${to}/worker`));
    attempt(() => new SharedWorker(`http://${to}/worker`));
    attempt(() => window.open(`http://${to}/open`));
    attempt(() => new Image().setAttribute('src', `http://${to}/image`));
    attempt(() => {
      const form = document.createElement('form');
      Object.assign(form, { action: `http://${to}/form`, method: 'post' });
      document.body.append(form);
      form.submit();
    });
    attempt(() => {
      const link = document.createElement('a');
      Object.assign(link, { href: `http://${to}/link`, ping: `http://${to}/ping` });
      document.body.append(link);
      link.click();
    });
    attempt(() => {
      location.href = `http://${to}/go`;
    });
    const inner = frame.contentWindow as unknown as typeof globalThis;
    await Promise.all([
      soon(fetch(`http://${to}/fetch`, { mode: 'no-cors' })),
      soon(inner.fetch(`http://${to}/fetch-of-frame`, { mode: 'no-cors' })),
      soon(import(`http://${to}/module.js`)),
      soon((async () => new WebTransport(`https://${to}/transport`).ready)()),
      soon((async () => navigator.serviceWorker.register(`http://${to}/service`))()),
      soon(call(globalThis, servers)),
      soon(call(inner, servers)),
      soon(call(globalThis, [])),
    ]);
  }, port);

const withApp = async (run: (app: RunningApp) => Promise<void>): Promise<void> => {
  const app = await launchApp({ args: ['--home'] });
  try {
    await run(app);
  } finally {
    await app.close();
  }
};

test('nothing that a page can try is heard on the network', async () => {
  const listener = await listen();
  await knock(listener.port);
  await expect.poll(() => listener.heard().length).toBe(2);
  const heardBefore = [...listener.heard()];
  try {
    await withApp(async (app) => {
      const home = await windowOf(app, 'home');
      await tryAll(home, listener.port);
      expect(listener.heard()).toEqual(heardBefore);
    });
  } finally {
    await listener.close();
  }
});
