import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../../shared/history/export.ts';
import { type HomeBridge, reasonOf } from '../../../ui/bridge.ts';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';
import { Problem } from '../../../ui/number-field.tsx';
import type { Range } from './day-range.ts';

type ExportingProps = { readonly range: Range; readonly isSound: boolean; readonly bridge: HomeBridge };

/** Writes the records of some days to a file that the person names. */
export const Exporting = ({ range, isSound, bridge }: ExportingProps) => {
  const t = useT();
  const [file, setFile] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (format: ExportFormat) => {
    setFile(null);
    setProblem(null);
    try {
      const answer = await bridge.exportHistory({ format, range });
      if (answer.ok) setFile(answer.file);
      else setProblem(reasonOf(answer.reason));
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <>
      {EXPORT_FORMATS.map((format) => (
        <Button key={format} disabled={!isSound} onPress={() => save(format)}>
          {t(`weeks.data.${format}`)}
        </Button>
      ))}
      <p class="record-word" role="status">
        {file === null ? '' : t('weeks.data.saved', { file })}
      </p>
      <Problem text={problem === null ? null : t('weeks.data.refused', { reason: problem })} />
    </>
  );
};
