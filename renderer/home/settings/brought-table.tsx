import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ElsewhereView } from '../../../shared/views/elsewhere.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/choice.tsx';
import { useT } from '../../ui/language.tsx';

type BroughtTableProps = {
  readonly view: ElsewhereView;
  readonly onTake: (view: ElsewhereView, movements: boolean) => void;
  readonly onLeave: () => void;
};

/** What would be taken of a file, and what not, before anything is. */
export const BroughtTable = ({ view, onTake, onLeave }: BroughtTableProps) => {
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
    <div class="elsewhere-view">
      <h3 ref={heading} tabIndex={-1}>
        {version === null ? t('elsewhere.of', { program }) : t('elsewhere.ofVersion', { program, version })}
      </h3>
      {taken.length === 0 ? (
        <p>{t('elsewhere.read.takenNone')}</p>
      ) : (
        <Rows caption={t('elsewhere.read.taken')} second={t('elsewhere.read.here')}>
          {taken.map(({ from, there, setting, here }) => (
            <Row key={`${from} ${setting}`} from={from} there={there}>
              {setting} <strong>{here}</strong>
            </Row>
          ))}
        </Rows>
      )}
      {odd.length > 0 && (
        <Rows caption={t('elsewhere.read.odd')} second={t('elsewhere.read.why')}>
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
            {t('elsewhere.read.without')} ({withoutCounterpart.length})
          </summary>
          <ul class="elsewhere-without">
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
            label={t('elsewhere.ideas.tick', { n: ideas.length })}
            hint={t('elsewhere.ideas.hint')}
            checked={movements}
            onChange={setMovements}
          />
          {movements && (
            <ul class="elsewhere-without">
              {ideas.map((idea, at) => (
                <li key={at}>{idea}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <div class="elsewhere-acts">
        <Button disabled={!isWorth} onPress={() => onTake(view, movements)}>
          {t('elsewhere.take')}
        </Button>
        <Button onPress={onLeave}>{t('elsewhere.leave')}</Button>
      </div>
    </div>
  );
};

type RowsProps = { readonly caption: string; readonly second: string; readonly children: ComponentChildren };

const Rows = ({ caption, second, children }: RowsProps) => {
  const t = useT();
  return (
    <table class="elsewhere-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('elsewhere.read.there')}</th>
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
