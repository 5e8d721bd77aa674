import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../shared/contract.ts';
import { MOST_KB } from '../../../shared/settings/foreign/foreign-text.ts';
import type { ForeignChoice, ForeignFound, ForeignLook } from '../../../shared/views/foreign.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { FileOpener } from './file-opener.tsx';
import { fileText } from './file-text.ts';
import { ForeignTable } from './foreign-table.tsx';

export type ForeignImportProps = { readonly bridge: HomeBridge };

type Looked = ForeignChoice['file'];

type State = {
  /** What is being looked at, and what came of it. */
  readonly file: Looked | null;
  readonly look: Exclude<ForeignLook, { kind: 'refused' }> | null;
  readonly problem: string | null;
  /** What is said once something was done. */
  readonly word: string;
  readonly canUndo: boolean;
};

const NOTHING: State = { file: null, look: null, problem: null, word: '', canUndo: false };

/** Settings of another program: found, opened or dropped, shown before anything is taken, and undone with one press. */
export const ForeignImport = ({ bridge }: ForeignImportProps) => {
  const t = useT();
  const [found, setFound] = useState<readonly ForeignFound[] | null>(null);
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    bridge.foreignFound().then(setFound, () => setFound([]));
  }, [bridge]);

  const refuse = (reason: unknown): void =>
    setState({ ...NOTHING, problem: t('foreign.problem', { reason: reasonOf(reason) }) });

  const look = async (file: Looked, zone: string | null = null): Promise<void> => {
    try {
      const answer = await bridge.foreignLook({ file, zone });
      if (answer.kind === 'refused') refuse(answer.reason);
      else setState({ ...NOTHING, file, look: answer });
    } catch (error) {
      refuse(error);
    }
  };

  const open = async (opened: File): Promise<void> => {
    const read = await fileText(opened).catch(() => ({ none: 'binary' as const }));
    if ('text' in read) await look({ from: 'opened', text: read.text });
    else refuse(t(`foreign.refused.${read.none}`, { most: MOST_KB }));
  };

  const act = async (ask: () => Promise<Answer>, after: State): Promise<void> => {
    try {
      const answer = await ask();
      if (answer.ok) setState(after);
      else setState({ ...state, problem: t('foreign.problem', { reason: reasonOf(answer.reason) }) });
    } catch (error) {
      refuse(error);
    }
  };

  return (
    <section class="foreign">
      <h2>{t('foreign.title')}</h2>
      <p class="lead">{t('foreign.lead')}</p>
      {found !== null && <Found found={found} onLook={(path) => void look({ from: 'found', path })} />}
      <FileOpener open={t('foreign.open')} drop={t('foreign.drop')} onFile={(file) => void open(file)} />
      <Problem text={state.problem} />
      {state.look?.kind === 'zones' && state.file !== null && (
        <Zones zones={state.look.zones} onChoose={(zone) => state.file !== null && void look(state.file, zone)} />
      )}
      {state.look?.kind === 'view' && (
        <ForeignTable
          key={state.look.view.id}
          view={state.look.view}
          onTake={({ id, program, taken }, movements) =>
            void act(() => bridge.foreignTake({ id, movements }), {
              ...NOTHING,
              ...{ word: t('foreign.done', { n: taken.length, program }), canUndo: true },
            })
          }
          onLeave={() => setState(NOTHING)}
        />
      )}
      <div class="import-word">
        <p role="status">{state.word}</p>
        {state.canUndo && (
          <Button onPress={() => void act(bridge.foreignUndo, { ...NOTHING, word: t('foreign.undone') })}>
            {t('foreign.undo')}
          </Button>
        )}
      </div>
    </section>
  );
};

type FoundProps = { readonly found: readonly ForeignFound[]; readonly onLook: (path: string) => void };

const Found = ({ found, onLook }: FoundProps) => {
  const t = useT();
  if (found.length === 0) return <p class="field-hint">{t('foreign.foundNone')}</p>;
  return (
    <>
      <h3>{t('foreign.found')}</h3>
      <ul class="foreign-found">
        {found.map(({ path, program }) => (
          <li key={path}>
            <span>
              {program}
              <span class="check-hint">{path}</span>
            </span>
            <Button label={t('foreign.lookAt', { program, place: path })} onPress={() => onLook(path)}>
              {t('foreign.look')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

type ZonesProps = { readonly zones: readonly string[]; readonly onChoose: (zone: string) => void };

const Zones = ({ zones, onChoose }: ZonesProps) => {
  const t = useT();
  const [zone, setZone] = useState('');
  return (
    <fieldset class="group">
      <legend>{t('foreign.zone.question')}</legend>
      <p class="lead">{t('foreign.zone.why')}</p>
      <div class="import-acts">
        <select
          aria-label={t('foreign.zone.choose')}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        >
          <option value="">{t('foreign.zone.choose')}</option>
          {zones.map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
        <Button disabled={zone === ''} onPress={() => onChoose(zone)}>
          {t('foreign.zone.go')}
        </Button>
      </div>
    </fieldset>
  );
};
