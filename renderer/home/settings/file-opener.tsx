import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';

type FileOpenerProps = {
  readonly open: string;
  readonly drop: string;
  /** What kinds of file the dialog offers first; all where it is left out. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** A file is opened by a dialog, or dropped; one at a time. */
export const FileOpener = ({ open, drop, accept, onFile }: FileOpenerProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever drops nothing has the button
    <div
      class="file-opener"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        {...(accept === undefined ? {} : { accept })}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be opened again.
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{open}</Button>
      <span class="field-hint">{drop}</span>
    </div>
  );
};
