import { app, type Session, type WebContents } from 'electron';
import { SCHEME } from './page-files.ts';

/**
 * Stands in for the network where something asks for a way out and not for an address: a proxy that no name leads to,
 * since no name leads anywhere.
 */
const NOWHERE = 'http://nowhere.invalid:1';

/** Lets no name be resolved. Once, and before Electron is ready. */
export const resolveNoNames = (): void => app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');

/** The inspector's own page, which a packed program does not have. */
const isInspector = (url: string): boolean => !app.isPackaged && url.startsWith('devtools://');

/**
 * Lets the pages of a session reach nothing but the files of the program, whatever their policy for content says: that has
 * no word for WebRTC, and none for what Chromium fetches ahead.
 */
export const cutOffNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !details.url.startsWith(`${SCHEME}://`) && !isInspector(details.url) });
  });
  void session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' });
};

/** WebRTC, which asks no session: it may send by a proxy alone, and there is none. */
export const cutOffWebRtc = (contents: WebContents): void =>
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
