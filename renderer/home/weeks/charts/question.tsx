import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useT } from '../../../ui/language.tsx';

export type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each is what the row is about. */
  readonly rows: readonly (readonly string[])[];
};

type QuestionProps = {
  readonly title: string;
  readonly answer: string;
  /** The picture; null where there is too little for one. */
  readonly children: ComponentChildren;
  readonly tables: readonly Table[];
};

/**
 * A question about the weeks: its answer in a sentence, a picture for the eye, and the same as a table. Whoever hears the
 * page has the table in any case; others see it by a press.
 */
export const Question = ({ title, answer, children, tables }: QuestionProps) => {
  const t = useT();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section class="question" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{answer}</p>
      {children}
      {tables.length > 0 && (
        <>
          <div class={asTable ? 'tables' : 'tables heard-only'}>
            {tables.map(({ caption, head, rows }) => (
              <table key={caption}>
                <caption>{caption}</caption>
                <thead>
                  <tr>
                    {head.map((word) => (
                      <th key={word} scope="col">
                        {word}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([about, ...cells]) => (
                    <tr key={about}>
                      <th scope="row">{about}</th>
                      {cells.map((cell, index) => (
                        <td key={index}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
          </div>
          <Button
            weight="plain"
            pressed={asTable}
            label={t('weeks.questions.tableLabel', { question: title })}
            onPress={() => setAsTable(!asTable)}
          >
            {t('weeks.questions.table')}
          </Button>
        </>
      )}
    </section>
  );
};
