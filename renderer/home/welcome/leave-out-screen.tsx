import codes from '../../../shared/i18n/en/codes.json' with { type: 'json' };
import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { AVOID } from '../../../shared/model/movement-codes.ts';
import { Button } from '../../ui/button.tsx';
import { Checks } from '../../ui/choice.tsx';
import type { ScreenProps } from './screen.ts';

const { leaveOut: text } = words;

/** What is true of the person, so that what does not suit is left out; and that none of it is medical advice. */
export const LeaveOutScreen = ({ settings, change, onHelp }: ScreenProps & { readonly onHelp: () => void }) => (
  <>
    <div class="welcome-list">
      <Checks
        legend={text.legend}
        lead={text.lead}
        options={AVOID}
        words={codes.avoid}
        hints={codes.avoidHints}
        chosen={settings.movements.avoid}
        onChange={(chosen) => change((now) => ({ ...now, movements: { ...now.movements, avoid: [...chosen] } }))}
      />
    </div>
    <div class="welcome-aside">
      <p>{text.advice}</p>
      <Button weight="plain" tone="help" onPress={onHelp}>
        {text.help}
      </Button>
    </div>
  </>
);
