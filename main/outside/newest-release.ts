import type { IncomingMessage } from 'node:http';
import type { Timers } from '../../shared/app/wake-timer.ts';
import type { ReleaseAnswer } from '../../shared/model/release.ts';

/** So long an answer may take, from the first sign to the last. */
export const LONGEST_MS = 10_000;
/** Some ten times as long as a release with all its notes and files is. */
export const MOST_BYTES = 1024 * 1024;

/** What is said of us: that it is Vertebreak, since no answer comes to who says nothing, and what is wanted. */
const HEADERS = { 'user-agent': 'Vertebreak', accept: 'application/vnd.github+json' };

type NoAnswer = Extract<ReleaseAnswer, { ok: false }>['reason'];

/** Why the head of an answer says that nothing of use comes; null where it may. */
const headProblem = ({ statusCode = 0, headers }: IncomingMessage): NoAnswer | null => {
  if (statusCode >= 300 && statusCode < 400) return 'redirected';
  if (statusCode !== 200) return 'refused';
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '') ? null : 'not-understood';
};

/**
 * Asks one address for the newest release, once: no cookies, nothing that tells one person from another, no other address
 * whatever the answer says. By Node, since Chromium here knows the way to no address at all. Never rejects.
 */
export const askForRelease = async (address: string, timers: Timers): Promise<ReleaseAnswer> => {
  // A checkout may take one of its own machine; see `releases.ts`.
  const { request } = address.startsWith('http://') ? await import('node:http') : await import('node:https');
  return new Promise((resolve) => {
    const asked = request(address, { headers: HEADERS, agent: false });
    const end = (answer: ReleaseAnswer): void => {
      cancel();
      resolve(answer);
      asked.destroy();
    };
    const fail = (reason: NoAnswer): void => end({ ok: false, reason });
    const cancel = timers.after(LONGEST_MS, () => fail('too-slow'));
    asked.on('error', () => fail('offline'));
    asked.on('response', (response) => {
      const problem = headProblem(response);
      if (problem !== null) {
        fail(problem);
        return;
      }
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_BYTES) fail('too-large');
        else parts.push(part);
      });
      response.on('end', () => end({ ok: true, text: Buffer.concat(parts).toString('utf8') }));
      response.on('error', () => fail('offline'));
    });
    asked.end();
  });
};
