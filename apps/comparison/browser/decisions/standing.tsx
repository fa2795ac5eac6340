import { Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@miroir/ui';
import { type DecisionVersion, daysOverdue } from '../../contract/decisions.ts';
import { decisionStateName } from '../../figures/bulletins/names.ts';

/** Where a decision stands; that it is late comes first, and by itself. */
export function Standing({ version, today }: { version: DecisionVersion; today: string }) {
  const { i18n } = useLingui();
  const late = daysOverdue(version, today);
  const state = decisionStateName(i18n, version.state);
  if (late === 0) return <Badge kind="weak">{state}</Badge>;
  return (
    <>
      <Badge kind="solid">
        <Trans>Jours de retard : {late}</Trans>
      </Badge>
      <span className="small muted">{state}</span>
    </>
  );
}
