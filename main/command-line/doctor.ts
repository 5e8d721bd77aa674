import type { Timers } from '../../shared/app/wake-timer.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { shownJson } from '../../shared/model/shown-text.ts';
import { type PolicyFile, type PolicyTranslator, policyOf } from '../../shared/settings/read-policy.ts';
import { ask } from './client.ts';
import { type Check, checksOf, type Running } from './doctor-checks.ts';
import { type MachineFacts, readMachine } from './doctor-facts.ts';
import { lockHolder, noAnswerWords } from './no-answer.ts';
import { columns, wrap } from './paragraphs.ts';
import type { SocketFacts } from './places.ts';

export type DoctorWorld = {
  readonly language: { readonly t: PolicyTranslator & Translator<'cli' | 'doctor'> };
  /** Of this program. */
  readonly version: string;
  readonly folder: string;
  readonly socketFacts: SocketFacts;
  readonly timers?: Timers;
  readonly policyFile: PolicyFile | null;
};

/** What the Vertebreak that runs tells of itself; one of another version may not know the question. */
const askRunning = async (world: DoctorWorld): Promise<Running> => {
  const { t } = world.language;
  const answer = await ask({ do: 'doctor' }, { ...world, t });
  switch (answer.kind) {
    case 'done':
      return answer.done.report ?? { silent: t('cli.strange') };
    case 'refused':
      return { silent: answer.reason };
    case 'no-answer':
      return { silent: noAnswerWords(t, answer.withinMs, lockHolder(world.folder)) };
    case 'not-running':
      return null;
    default:
      return answer satisfies never;
  }
};

/** The checks as people read them: a line each, and below them what does not work or is not known, and why. */
export const reportText = (t: Translator<'doctor'>, checks: readonly Check[]): string => {
  /** What has one reason stands in one line. */
  const reasons = (state: Check['state'], heading: string): readonly string[] => {
    const names = new Map<string, readonly string[]>();
    for (const { name, why, ...check } of checks) {
      if (check.state === state && why !== null) names.set(why, [...(names.get(why) ?? []), t(`doctor.names.${name}`)]);
    }
    const lines = [...names].map(([why, all]) => wrap(t('doctor.line', { name: all.join(', '), why }), '  - '));
    return lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  };
  const rows = columns(checks.map(({ name, value }) => [t(`doctor.names.${name}`), value]));
  return [rows.join('\n'), ...reasons('degraded', t('doctor.degraded')), ...reasons('unknown', t('doctor.open'))].join(
    '\n\n',
  );
};

const policyState = ({ language: { t }, policyFile }: DoctorWorld): MachineFacts['policy'] => {
  if (policyFile === null) return 'none';
  return policyOf(t, policyFile).problem === null ? 'sound' : 'faulty';
};

/** What works here and what does not, for people or for other programs; nothing in it names the person or the machine. */
export const doctorReport = async (json: boolean, world: DoctorWorld): Promise<string> => {
  const { t } = world.language;
  const [running, machine] = await Promise.all([
    askRunning(world),
    readMachine(world.version, world.folder, world.socketFacts, policyState(world)),
  ]);
  const checks = checksOf(t, machine, running);
  return json ? shownJson(JSON.stringify({ running: running !== null, checks }, null, 2)) : reportText(t, checks);
};
