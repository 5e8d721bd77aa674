/** As much of the client of X as is used; it comes without types. A callback that returns true has dealt with its error. */
declare module 'x11' {
  import type { Duplex } from 'node:stream';

  type Reply<T> = (error: Error | null | undefined, answer: T) => boolean | undefined;

  export type XEvent = { readonly name?: string; readonly wid: number; readonly atom?: number };

  export type XClient = {
    InternAtom(onlyIfExists: boolean, name: string, reply: Reply<number>): void;
    GetProperty(
      remove: number,
      window: number,
      name: number,
      type: number,
      offset: number,
      length: number,
      reply: Reply<{ readonly format: number; readonly data: Buffer }>,
    ): void;
    ChangeWindowAttributes(window: number, values: { readonly eventMask: number }): void;
    SendClientMessage(to: number, about: number, type: number, format: 32, data: readonly number[]): void;
    AllocID(): number;
    CreateWindow(
      id: number,
      parent: number,
      x: number,
      y: number,
      width: number,
      height: number,
      border?: number,
      depth?: number,
      kind?: number,
      visual?: number,
      values?: { readonly backgroundPixel: number },
    ): void;
    MapWindow(window: number): void;
    DestroyWindow(window: number): void;
    ChangeProperty(mode: number, window: number, name: number, type: number, bits: 32, data: readonly number[]): void;
    TranslateCoordinates(
      from: number,
      to: number,
      x: number,
      y: number,
      reply: Reply<{ readonly destX: number; readonly destY: number }>,
    ): void;
    on(event: 'event', listener: (event: XEvent) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'end', listener: () => void): void;
    off(event: 'event', listener: (event: XEvent) => void): void;
    terminate(): void;
    // What the tests do in the part of the other programs.
    GetImage(
      format: number,
      window: number,
      x: number,
      y: number,
      width: number,
      height: number,
      planes: number,
      reply: Reply<{ readonly data: Buffer }>,
    ): void;
    sync(): Promise<void>;
  };

  export type XSetup = { readonly client: XClient; readonly screen: readonly { readonly root: number }[] };

  export function createClient(
    options: {
      readonly display: string;
      readonly shm: false;
      readonly disableBigRequests: true;
      readonly stream?: Duplex;
    },
    connected: (error: Error | null | undefined, setup: XSetup) => void,
  ): XClient;

  /** A server of X in JavaScript, for tests. */
  export function createServer(): { addClientStream(stream: Duplex): void };

  export const eventMask: { readonly PropertyChange: number; readonly StructureNotify: number };
}
