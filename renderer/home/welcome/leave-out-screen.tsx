import { AVOID } from '../../../shared/model/movement-codes.ts';
import { Button } from '../../ui/button.tsx';
import { Checks } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { ScreenProps } from './screen.ts';

/** What is true of the person, so that what does not suit is left out; and that none of it is medical advice. */
export const LeaveOutScreen = ({ settings, change, onHelp }: ScreenProps & { readonly onHelp: () => void }) => {
  const language = useLanguage();
  const { t } = language;
  return (
    <>
      <div class="welcome-list">
        <Checks
          legend={t('welcome.leaveOut.legend')}
          lead={t('welcome.leaveOut.lead')}
          options={AVOID}
          words={language.texts.codes.avoid}
          hints={language.texts.codes.avoidHints}
          chosen={settings.movements.avoid}
          onChange={(chosen) => change((now) => ({ ...now, movements: { ...now.movements, avoid: [...chosen] } }))}
        />
      </div>
      <div class="welcome-aside">
        <p>{t('welcome.leaveOut.advice')}</p>
        <Button weight="plain" tone="help" onPress={onHelp}>
          {t('welcome.leaveOut.help')}
        </Button>
      </div>
    </>
  );
};
