import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { BoxApi, Held } from '@miroir/participant';
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { Branding } from '../branding.ts';
import { post } from '../draft/outbox.ts';
import { asked, sheetOf } from '../draft/sheet.ts';
import { Frame } from '../question/frame.tsx';
import { RouterProvider } from '../router/router.tsx';
import { type Box, BoxContext } from './box-context.ts';
import { BoxPages } from './box-pages.tsx';
import type { BoxBoot, Device } from './open-box.tsx';
import { OtherPages } from './other-pages.tsx';
import { useDelivery } from './use-delivery.ts';
import { useDraft } from './use-draft.ts';
import { useLanguage } from './use-language.ts';
import { useStateElsewhere } from './use-state-elsewhere.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly branding: Branding;
  readonly api: BoxApi;
  readonly device: Device;
  readonly i18n: I18n;
  readonly language: { current: string };
}

/** The box's pages around what this device holds. */
export function BoxApp({ boot, branding, api, device, i18n, language }: Props): ReactElement {
  const { shelf } = device;
  const [held, setHeld] = useState<Held | null>(device.holding?.step === 'held' ? device.holding : null);
  const [draft, dispatch, saving] = useDraft(shelf, device.draft);
  const { locale, questionnaire, unavailable, change } = useLanguage(boot, api, i18n, language);
  const noteHeld = useCallback(
    (next: Held) => setHeld((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next)),
    [],
  );
  const { delivery, online, attempt } = useDelivery({ shelf, api, held }, device.delivery, noteHeld);
  const questions = useMemo(() => asked(questionnaire, draft), [questionnaire, draft]);

  useStateElsewhere({ shelf, api, draft, delivery }, { noteHeld, dispatch, attempt });

  const opened = useCallback(
    async (next: Held) => {
      await attempt();
      setHeld(next);
    },
    [attempt],
  );

  const send = useCallback(async () => {
    if (shelf === null || held === null) return;
    const sheet = sheetOf(questionnaire, draft);
    await post(shelf, { fingerprint: boot.campaign.fingerprint, replaces: held.digest, sheet });
    dispatch({ type: 'prepared' });
    await attempt();
  }, [shelf, held, questionnaire, draft, locale, boot, dispatch, attempt]);

  const common = {
    boot,
    branding,
    api,
    questionnaire,
    questions,
    locale,
    draft,
    dispatch,
    saving,
    delivery,
    online,
  };
  const box: Box | null =
    shelf === null || held === null ? null : { ...common, shelf, held, setHeld, send, refresh: attempt };
  return (
    <I18nProvider i18n={i18n}>
      <RouterProvider>
        <Frame boot={boot} locale={locale} onLocale={(next) => void change(next)} unavailable={unavailable}>
          {box === null ? (
            <OtherPages
              branding={branding}
              locale={locale}
              draw={({ NothingHere }, words) => (
                <NothingHere
                  boot={boot}
                  api={api}
                  device={device}
                  words={words}
                  locale={locale}
                  onOpened={opened}
                  dispatch={dispatch}
                />
              )}
            />
          ) : (
            <BoxContext value={box}>
              <BoxPages />
            </BoxContext>
          )}
        </Frame>
      </RouterProvider>
    </I18nProvider>
  );
}
