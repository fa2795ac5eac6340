import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { BoxApi, Held } from '@miroir/participant';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { BoxBoot, Device } from '../around/box-boot.ts';
import { type Box, BoxContext } from '../around/box-context.ts';
import { asked } from '../draft/sheet.ts';
import { roundPath } from '../router/round-path.ts';
import { RouterProvider } from '../router/router.tsx';
import { BeyondQuestions } from './beyond-questions.tsx';
import { BoxPages } from './box-pages.tsx';
import { GuardedFrame } from './guarded-frame.tsx';
import { useDelivery } from './use-delivery.ts';
import { useDraft } from './use-draft.ts';
import { useLanguage } from './use-language.ts';
import { useStateElsewhere } from './use-state-elsewhere.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly api: BoxApi;
  readonly device: Device;
  readonly i18n: I18n;
  readonly language: { current: string };
}

/** The box's pages around what this device holds. */
export function BoxApp({ boot, api, device, i18n, language }: Props): ReactElement {
  const { shelf } = device;
  const [held, setHeld] = useState<Held | null>(device.holding?.step === 'held' ? device.holding : null);
  const { draft, saving, keeper } = useDraft(device, device.draft);
  const { locale, questionnaire, unavailable, change } = useLanguage(boot, api, i18n, language);
  const noteHeld = useCallback(
    (next: Held) => setHeld((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next)),
    [],
  );
  const { delivery, online, attempt } = useDelivery({ ...device, api, held }, noteHeld);
  const questions = useMemo(() => {
    const questions = asked(questionnaire, draft);
    return (device.pipe?.({ questions, draft, locale }) ?? questions).map(device.arrange);
  }, [questionnaire, draft, device, locale]);

  useStateElsewhere({ shelf, api, draft, delivery, noteHeld, dispatch: keeper.dispatch, attempt });

  const opened = useCallback(
    async (next: Held) => {
      await attempt();
      setHeld(next);
    },
    [attempt],
  );

  const common = {
    boot,
    i18n,
    api,
    questionnaire,
    questions,
    locale,
    draft,
    dispatch: keeper.dispatch,
    merge: keeper.merge,
    saving,
    delivery,
    online,
  };
  const box: Box | null =
    shelf === null || held === null ? null : { ...common, shelf, held, setHeld, refresh: attempt };
  const nothing = { boot, api, device, locale, onOpened: opened, dispatch: keeper.dispatch };
  return (
    <I18nProvider i18n={i18n}>
      <RouterProvider base={roundPath(boot)}>
        <BoxContext value={box}>
          <GuardedFrame
            boot={boot}
            i18n={i18n}
            locale={locale}
            onLocale={(next) => void change(next)}
            unavailable={unavailable}
            holds={box !== null}
          >
            {box === null ? (
              <BeyondQuestions
                i18n={i18n}
                draw={({ NothingHere }) => <NothingHere {...nothing} names={questionnaire.names} />}
              />
            ) : (
              <BoxPages />
            )}
          </GuardedFrame>
        </BoxContext>
      </RouterProvider>
    </I18nProvider>
  );
}
