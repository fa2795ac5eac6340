import type { I18n } from '@lingui/core';
import type { ReactElement, ReactNode } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { Frame } from '../question/frame.tsx';
import { SavedState } from '../question/saved-state.tsx';
import { PageGuard } from '../router/page-guard.tsx';
import { BeyondQuestions } from './beyond-questions.tsx';

interface Props {
  readonly boot: BoxBoot;
  readonly i18n: I18n;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
  readonly unavailable: string | null;
  /** Whether this device holds answers whose place can be said. */
  readonly holds: boolean;
  readonly children: ReactNode;
}

/** What surrounds every page of the box, what is said when one breaks, and when it is one the device had kept. */
export function GuardedFrame({ holds, i18n, children, ...frame }: Props): ReactElement {
  const { boot } = frame;
  const contact = boot.organisation.contact;
  const broken = (
    <BeyondQuestions
      i18n={i18n}
      draw={({ Interrupted }) => <Interrupted saved={holds ? <SavedState /> : null} contact={contact} />}
    />
  );
  // The service worker marks a page it had to take from the device.
  const kept = document.documentElement.dataset.kept !== undefined;
  return (
    <PageGuard broken={broken}>
      <Frame {...frame}>
        {kept || boot.changes.length > 0 ? (
          <BeyondQuestions
            i18n={i18n}
            wait={null}
            draw={({ AbovePages }) => <AbovePages boot={boot} locale={frame.locale} kept={kept} />}
          />
        ) : null}
        {children}
      </Frame>
    </PageGuard>
  );
}
