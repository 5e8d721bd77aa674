import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ForeignView } from '../../../shared/views/foreign.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';

type ForeignTableProps = {
  readonly view: ForeignView;
  readonly onTake: (view: ForeignView, movements: boolean) => void;
  readonly onLeave: () => void;
};

/** What would be taken of a file, and what not, before anything is. */
export const ForeignTable = ({ view, onTake, onLeave }: ForeignTableProps) => {
  const t = useT();
  const { program, version, taken, odd, withoutCounterpart, ideas } = view;
  const [movements, setMovements] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const [top, page] = [heading.current?.getBoundingClientRect().top ?? 0, heading.current?.closest('main')];
    page?.scrollBy(0, top - page.getBoundingClientRect().top);
  }, []);
  const isWorth = taken.length > 0 || movements;
  return (
    <div class="import-view">
      <h3 ref={heading} tabIndex={-1}>
        {version === null ? t('foreign.of', { program }) : t('foreign.ofVersion', { program, version })}
      </h3>
      {taken.length === 0 ? (
        <p>{t('foreign.read.takenNone')}</p>
      ) : (
        <Rows caption={t('foreign.read.taken')} second={t('foreign.read.here')}>
          {taken.map(({ from, there, setting, here }) => (
            <Row key={`${from} ${setting}`} from={from} there={there}>
              {setting} <strong>{here}</strong>
            </Row>
          ))}
        </Rows>
      )}
      {odd.length > 0 && (
        <Rows caption={t('foreign.read.odd')} second={t('foreign.read.why')}>
          {odd.map(({ from, there, reason }, at) => (
            <Row key={at} from={from} there={there}>
              {reason}
            </Row>
          ))}
        </Rows>
      )}
      {withoutCounterpart.length > 0 && (
        <details>
          <summary>
            {t('foreign.read.without')} ({withoutCounterpart.length})
          </summary>
          <ul class="foreign-without">
            {withoutCounterpart.map(({ from, there }) => (
              <li key={from}>
                <code>{from}</code> {there}
              </li>
            ))}
          </ul>
        </details>
      )}
      {ideas.length > 0 && (
        <>
          <Check
            label={t('foreign.ideas.tick', { n: ideas.length })}
            hint={t('foreign.ideas.hint')}
            checked={movements}
            onChange={setMovements}
          />
          {movements && (
            <ul class="foreign-without">
              {ideas.map((idea, at) => (
                <li key={at}>{idea}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <div class="import-acts">
        <Button disabled={!isWorth} onPress={() => onTake(view, movements)}>
          {t('foreign.take')}
        </Button>
        <Button onPress={onLeave}>{t('foreign.leave')}</Button>
      </div>
    </div>
  );
};

type RowsProps = { readonly caption: string; readonly second: string; readonly children: ComponentChildren };

const Rows = ({ caption, second, children }: RowsProps) => {
  const t = useT();
  return (
    <table class="foreign-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('foreign.read.there')}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
};

type RowProps = { readonly from: string; readonly there: string; readonly children: ComponentChildren };

const Row = ({ from, there, children }: RowProps) => (
  <tr>
    <th scope="row">
      <code>{from}</code> <span>{there}</span>
    </th>
    <td>{children}</td>
  </tr>
);
