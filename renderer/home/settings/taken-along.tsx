import { useState } from 'preact/hooks';
import { MOST_EXPORT_MB } from '../../../shared/model/bounds.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { FileOpener } from './file-opener.tsx';

type TakenAlongProps = { readonly bridge: Pick<HomeBridge, 'exportOwn' | 'importLook' | 'importOwn' | 'importUndo'> };

type State = {
  readonly look: { readonly id: number; readonly words: readonly string[] } | null;
  readonly problem: string | null;
  readonly word: string;
  readonly canUndo: boolean;
};

const NOTHING: State = { look: null, problem: null, word: '', canUndo: false };

/** All of one's own as one file: handed out, and taken in at the next start once it has been checked. */
export const TakenAlong = ({ bridge }: TakenAlongProps) => {
  const t = useT();
  const [{ look, problem, word, canUndo }, setState] = useState(NOTHING);
  const refuse = (reason: unknown): void =>
    setState({ ...NOTHING, problem: t('taken-along.problem', { reason: reasonOf(reason) }) });
  const trying = async (act: () => Promise<State>): Promise<void> => {
    try {
      setState(await act());
    } catch (error) {
      refuse(error);
    }
  };
  const unlessRefused = (answer: { readonly ok: boolean; readonly reason?: string }, after: State): State => {
    if (!answer.ok) throw new Error(answer.reason);
    return after;
  };

  const save = () =>
    trying(async () => {
      const answer = await bridge.exportOwn();
      if (!answer.ok) throw new Error(answer.reason);
      return answer.file === null ? NOTHING : { ...NOTHING, word: t('taken-along.exported', { file: answer.file }) };
    });
  const open = (file: File) =>
    trying(async () => {
      if (file.size > MOST_EXPORT_MB * 1024 * 1024) throw new Error(t('taken-along.tooBig', { most: MOST_EXPORT_MB }));
      const answer = await bridge.importLook({ json: await file.text() });
      if (answer.kind === 'refused') throw new Error(answer.reason);
      return { ...NOTHING, look: answer };
    });
  const take = (id: number) =>
    trying(async () =>
      unlessRefused(await bridge.importOwn({ id }), { ...NOTHING, word: t('taken-along.ready'), canUndo: true }),
    );
  const undo = () =>
    trying(async () => unlessRefused(await bridge.importUndo(), { ...NOTHING, word: t('taken-along.undoneAtStart') }));

  return (
    <section>
      <h2>{t('taken-along.title')}</h2>
      <p class="lead">{t('taken-along.lead')}</p>
      <Button onPress={() => void save()}>{t('taken-along.export')}</Button>
      <FileOpener
        open={t('taken-along.import')}
        drop={t('taken-along.drop')}
        accept=".json"
        onFile={(file) => void open(file)}
      />
      <Problem text={problem} />
      {look !== null && (
        <div class="import-view">
          {look.words.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('taken-along.question')}</p>
          <div class="import-acts">
            <Button onPress={() => setState(NOTHING)}>{t('taken-along.no')}</Button>
            <Button onPress={() => void take(look.id)}>{t('taken-along.yes')}</Button>
          </div>
        </div>
      )}
      <div class="import-word">
        <p role="status">{word}</p>
        <Button onPress={() => void undo()}>{t(canUndo ? 'taken-along.undo' : 'taken-along.undoLast')}</Button>
      </div>
    </section>
  );
};
