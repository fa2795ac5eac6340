import { useLingui } from '@lingui/react/macro';
import { longest } from '@miroir/basics/space-texts';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { redraw, takenTypes } from '../device/redraw.ts';
import { CountedField } from '../parts/counted-field.tsx';
import { Picture } from '../parts/drawn-picture.tsx';
import type { Problem } from './use-send.ts';
import type { HandOnWriting } from './use-writing.ts';

interface Props {
  readonly hand: HandOnWriting;
  readonly problems: readonly Problem[];
}

/** One picture, if one wishes: drawn anew here before it goes anywhere, with what it shows in words. */
export function PictureField({ hand, problems }: Props): ReactElement {
  const { t } = useLingui();
  const { writing, write, language, prefix } = hand;
  const { choose, drawing, fault } = useChosen(hand);
  const { picture } = writing;
  const faultAt = (field: Problem['field']) => problems.find((each) => each.field === field)?.message ?? null;
  const wrong = fault ?? faultAt('picture');
  const id = `${prefix}picture`;
  return (
    <div className="field">
      <p className="name">
        <span>{t`Une image`}</span>
        <span className="optional">{t`(facultatif)`}</span>
      </p>
      <p className="wrong" role="alert" id={`${id}-wrong`}>
        {wrong ?? ''}
      </p>
      {picture ? <Picture picture={picture} facts={{ ...picture, alt: writing.alt ?? '' }} /> : null}
      <div className="actions">
        <label className="btn quiet file">
          <span>{picture ? t`Choisir une autre image` : t`Choisir une image`}</span>
          <input
            id={id}
            className="vh"
            type="file"
            accept={takenTypes.join(',')}
            disabled={drawing}
            aria-describedby={`${id}-wrong ${id}-under`}
            aria-invalid={wrong !== null || undefined}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // Nothing stays of what the file was called.
              target.value = '';
              if (file !== undefined) void choose(file);
            }}
          />
        </label>
        {picture ? (
          <Button kind="link" onClick={() => write({ picture: null, alt: '' })}>{t`Retirer l’image`}</Button>
        ) : null}
      </div>
      <p className="note" id={`${id}-under`}>
        {t`JPEG, PNG ou WebP. Elle est redessinée ici, puis à l’arrivée : ni nom de fichier, ni lieu, ni date ne restent. Un visage, un badge ou une plaque s’y voient : regardez-y à deux fois.`}
      </p>
      {picture ? (
        <CountedField
          id={`${prefix}alt`}
          rows={1}
          label={t`Ce qu’on y voit`}
          hint={t`Pour qui ne voit pas l’image.`}
          value={writing.alt ?? ''}
          most={longest.alt}
          language={language}
          fault={faultAt('alt')}
          onText={(alt) => write({ alt })}
        />
      ) : null}
    </div>
  );
}

function useChosen({ write }: HandOnWriting) {
  const { t } = useLingui();
  const [drawing, setDrawing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const words = {
    format: t`Seules les images fixes en JPEG, PNG ou WebP peuvent être prises.`,
    unreadable: t`Cette image ne se laisse pas dessiner : elle est incomplète, abîmée ou trop grande.`,
  };
  const choose = async (file: Blob) => {
    setDrawing(true);
    const drawn = await redraw(file);
    setDrawing(false);
    setFault(drawn.ok ? null : words[drawn.error]);
    if (drawn.ok) write({ picture: drawn.value });
  };
  return { choose, drawing, fault };
}
