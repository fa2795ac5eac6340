import { useLingui } from '@lingui/react/macro';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { RoundChoice } from '../../contract/frame.ts';
import { useFormats, useFrame } from './context.tsx';
import { useFilters } from './filters.tsx';
import { placeFilters } from './search.ts';

/** Whose figures are looked at: words where there is one round of one campaign, else a choice of all. */
export function PlaceChooser() {
  const { campaigns, campaign, campaignId, round: shown, rounds } = useFrame();
  const { t } = useLingui();
  const open = useOpenPlace();
  const nameOf = useRoundName();
  const many = campaigns.reduce((sum, each) => sum + each.rounds.length, 0) > 1;
  const round = rounds.find(({ id }) => id === shown);
  if (!many) return <span className="camp">{round ? nameOf(campaign, round) : campaign}</span>;
  return (
    <select
      className="menu camp"
      aria-label={t`Campagne et manche`}
      value={`${campaignId}/${shown}`}
      onChange={({ target }) => {
        const [id = '', of = ''] = target.value.split('/');
        open({ campaign: id, round: of });
      }}
    >
      {campaigns.map((each) => (
        <optgroup key={each.id} label={each.name}>
          {each.rounds.map((one) => (
            <option key={one.id} value={`${each.id}/${one.id}`}>
              {nameOf(each.name, one)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** A round by its campaign, its number and its dates. */
function useRoundName(): (campaign: string, round: RoundChoice) => string {
  const { t } = useLingui();
  const format = useFormats();
  return (name, { number, opens, closes }) => {
    const [from, to] = [format.date(opens), format.date(closes)];
    return t`${name} · manche ${number}, du ${from} au ${to}`;
  };
}

/** The same page of another round; of another campaign too, where it is of no question or theme of this one. */
function useOpenPlace(): (place: { readonly campaign: string; readonly round: string }) => void {
  const navigate = useNavigate();
  const { campaignId } = useFrame();
  const [search] = useFilters();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (place) => {
    const isOther = place.campaign !== campaignId;
    const to = isOther && /\/(questions|themes)\//.test(path) ? '/' : '.';
    void navigate({ to, search: { ...(isOther ? {} : placeFilters(search)), ...place } });
  };
}
