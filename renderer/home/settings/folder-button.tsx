import { useState } from 'preact/hooks';
import type { Request } from '../../../shared/contract.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/number-field.tsx';

type FolderButtonProps = {
  readonly folder: Request<'openFolder'>['folder'];
  readonly bridge: HomeBridge;
  readonly children: string;
};

/** Opens a folder in the file manager, and says beside itself where that fails. */
export const FolderButton = ({ folder, bridge, children }: FolderButtonProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    try {
      const answer = await bridge.openFolder({ folder });
      setProblem(answer.ok ? null : reasonOf(answer.reason));
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <>
      <Button onPress={open}>{children}</Button>
      <Problem text={problem} />
    </>
  );
};
