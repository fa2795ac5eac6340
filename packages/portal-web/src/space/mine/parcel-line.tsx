import { useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { useRouter } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { draftOf, type Parcel, takeOut } from '../device/outbox.ts';
import { useKindWords } from './use-kind-words.ts';

/** A text that has not left this device, and why. */
export function ParcelLine({ parcel }: { parcel: Parcel }): ReactElement {
  const { t } = useLingui();
  const { shelf, lookAtOutbox, deliver, keeper, writings } = useSpace();
  const { go } = useRouter();
  const kinds = useKindWords();
  const { text, onTitle, refusal } = parcel;
  const letGo = async () => {
    if (shelf !== null) await takeOut(shelf, text.id);
    await lookAtOutbox();
  };
  const takeUp = async () => {
    keeper.write(draftName(parcel), draftOf(parcel));
    await letGo();
    go(text.kind === 'idea' ? '/write' : `/i/${text.on ?? ''}`);
  };
  return (
    <li className="letter">
      <div className="aside">
        <b>{kinds[text.kind]}</b>
        <Badge kind="weak">{refusal === undefined ? t`Pas encore partie` : t`Pas prise`}</Badge>
      </div>
      <div>
        <h3 dir="auto">{text.words.title === '' ? t`Sur « ${onTitle ?? ''} »` : text.words.title}</h3>
        <p className="text-body say" dir="auto">
          {text.words.body}
        </p>
        <p className={refusal === undefined ? 'note' : 'wrong'}>
          {refusal ?? t`Gardé sur cet appareil, qui n’a pas trouvé le serveur ; cela partira tout seul.`}
        </p>
        <p className="linked">
          {writings[draftName(parcel)] === undefined ? (
            <Button kind="link" onClick={() => void takeUp()}>{t`Reprendre`}</Button>
          ) : (
            <span className="note">{t`Pour le reprendre, envoyez ou effacez d’abord le brouillon que vous avez commencé à sa place.`}</span>
          )}
          {refusal === undefined ? (
            <Button kind="link" onClick={() => void deliver()}>{t`Essayer maintenant`}</Button>
          ) : null}
          <Button kind="link" onClick={() => void letGo()}>{t`Effacer`}</Button>
        </p>
      </div>
    </li>
  );
}

function draftName({ text: { kind, on, under } }: Parcel): string {
  if (kind === 'idea') return 'idea';
  if (kind === 'addition') return `addition:${on}`;
  return under === null ? `comment:${on}` : `reply:${under}`;
}
