import type { I18n } from '@lingui/core';
import type { ReactElement, ReactNode } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { Frame } from '../question/frame.tsx';
import { SavedState } from '../question/saved-state.tsx';
import { PageGuard } from '../router/page-guard.tsx';
import { useRouter } from '../router/router.tsx';
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

/** Above every page but a question, which says of its own texts what was corrected. */
function Changed({ boot, i18n, locale }: Pick<Props, 'boot' | 'i18n' | 'locale'>): ReactElement | null {
  const { path } = useRouter();
  if (path.startsWith('/q/') || boot.changes.length === 0) return null;
  return (
    <BeyondQuestions
      i18n={i18n}
      wait={null}
      draw={({ SinceOpening }) => <SinceOpening boot={boot} locale={locale} />}
    />
  );
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
        {kept ? <BeyondQuestions i18n={i18n} wait={null} draw={({ KeptNotice }) => <KeptNotice />} /> : null}
        <Changed boot={boot} i18n={i18n} locale={frame.locale} />
        {children}
      </Frame>
    </PageGuard>
  );
}
