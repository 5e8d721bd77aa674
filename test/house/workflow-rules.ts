import { load } from 'js-yaml';
import * as v from 'valibot';

const permissions = v.record(v.string(), v.string());
const stepSchema = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const workflowSchema = v.object({
  on: v.record(v.string(), v.unknown()),
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(v.unknown()),
  jobs: v.record(
    v.string(),
    v.object({
      permissions: v.optional(v.unknown()),
      'timeout-minutes': v.optional(v.number()),
      steps: v.array(stepSchema),
    }),
  ),
});

type Workflow = v.InferOutput<typeof workflowSchema>;
type Step = v.InferOutput<typeof stepSchema>;

const stepFaults = ({ uses, run, with: given }: Step, text: string): readonly string[] => {
  const faults: string[] = [];
  if (uses !== undefined) {
    if (!/^actions\/[\w.-]+@[0-9a-f]{40}$/.test(uses))
      faults.push(`not pinned by its commit, or somebody else’s: ${uses}`);
    else if (!new RegExp(`${uses} # v\\d`).test(text)) faults.push(`does not say which version it is: ${uses}`);
    if (uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false) {
      faults.push('a checkout that leaves its credentials behind');
    }
  }
  // Whatever stands there becomes part of the script, quotes and all; it comes in by the environment.
  if (run?.includes('${{')) faults.push(`an expression within a script: ${run.trim().split('\n')[0]}`);
  return faults;
};

const rightsFaults = (name: string, rights: unknown, most: RegExp): readonly string[] => {
  const given = v.safeParse(permissions, rights);
  if (!given.success) return [`${name} does not state its permissions one by one`];
  return Object.entries(given.output)
    .filter(([, right]) => !most.test(right))
    .map(([right]) => `${name} gives all jobs the right to write: ${right}`);
};

/** The scripts of a workflow. */
export const scriptsOf = (text: string): readonly string[] =>
  Object.values(v.parse(workflowSchema, load(text)).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

/** What is wrong with a workflow, by the house's rules. */
export const workflowFaults = (text: string): readonly string[] => {
  const workflow: Workflow = v.parse(workflowSchema, load(text));
  const jobs = Object.entries(workflow.jobs);
  return [
    ...rightsFaults('the workflow', workflow.permissions, /^(?:read|none)$/),
    ...jobs.flatMap(([name, job]) =>
      job.permissions === undefined ? [] : rightsFaults(name, job.permissions, /^(?:read|write|none)$/),
    ),
    ...(workflow.concurrency === undefined ? ['says nothing on running twice at a time'] : []),
    ...('pull_request_target' in workflow.on ? ['runs what a stranger sends with the rights of the house'] : []),
    ...jobs.flatMap(([name, job]) => (job['timeout-minutes'] === undefined ? [`${name} may run for ever`] : [])),
    ...jobs.flatMap(([, job]) => job.steps.flatMap((step) => stepFaults(step, text))),
  ];
};
