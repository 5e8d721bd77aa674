import { useState } from 'preact/hooks';
import type { HomeView } from '../../../../shared/views/home.ts';
import type { HomeBridge } from '../../../ui/bridge.ts';
import { Radios } from '../../../ui/choice.tsx';
import { useT } from '../../../ui/language.tsx';
import { Problem } from '../../../ui/number-field.tsx';
import { FolderButton } from '../../settings/folder-button.tsx';
import { daysAfter } from '../dates.ts';
import type { Deletions, Range } from './day-range.ts';
import { Deleting } from './deleting.tsx';
import { Exporting } from './exporting.tsx';

type RecordsProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  /** The days are others than they were. */
  readonly onChanged: () => Promise<void>;
} & Deletions;

/** What is kept of the days: handed out as a file, and deleted. */
export const Records = ({ view, bridge, deleted, onDeleted, onChanged }: RecordsProps) => {
  const t = useT();
  const [which, setWhich] = useState<'all' | 'some'>('all');
  const [fromDate, setFromDate] = useState(daysAfter(view.date, -6));
  const [untilDate, setUntilDate] = useState(view.date);
  const isInOrder = fromDate !== '' && untilDate !== '' && fromDate <= untilDate;
  const range: Range = which === 'all' ? null : { fromDate, untilDate };
  const isSound = which === 'all' || isInOrder;
  return (
    <section class="records">
      <h2>{t('weeks.data.title')}</h2>
      <p>{t('weeks.data.lead')}</p>
      <Radios
        legend={t('weeks.data.what')}
        inline
        options={[
          { value: 'all', label: t('weeks.data.all') },
          { value: 'some', label: t('weeks.data.some') },
        ]}
        chosen={which}
        onChange={setWhich}
      />
      {which === 'some' && (
        <div class="record-dates">
          <DateField label={t('weeks.data.from')} value={fromDate} isSound={isInOrder} onInput={setFromDate} />
          <DateField label={t('weeks.data.until')} value={untilDate} isSound={isInOrder} onInput={setUntilDate} />
        </div>
      )}
      <Problem text={isSound ? null : t('weeks.data.order')} />
      <div class="record-acts">
        <Exporting range={range} isSound={isSound} bridge={bridge} />
        <FolderButton folder="data" bridge={bridge}>
          {t('weeks.data.folder')}
        </FolderButton>
      </div>
      <Deleting
        range={range}
        day={null}
        isSound={isSound}
        view={view}
        bridge={bridge}
        deleted={deleted}
        onDeleted={onDeleted}
        onChanged={onChanged}
      >
        {t('weeks.data.delete')}
      </Deleting>
    </section>
  );
};

type DateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly isSound: boolean;
  readonly onInput: (value: string) => void;
};

const DateField = ({ label, value, isSound, onInput }: DateFieldProps) => (
  <label class="time-field">
    <span>{label}</span>
    <input
      type="date"
      min="1970-01-01"
      max="2999-12-31"
      value={value}
      aria-invalid={!isSound}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
);
