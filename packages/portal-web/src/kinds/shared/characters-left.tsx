import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { textLength } from '@miroir/campaign/answers';
import { type ReactElement, useEffect, useState } from 'react';

const pause = 900;

/** The room left, seen at every key and spoken once the person pauses: a screen reader must not count aloud. */
export function CharactersLeft({ id, text, max }: { id: string; text: string; max: number }): ReactElement {
  const { t } = useLingui();
  const left = max - textLength(text);
  const words =
    left >= 0
      ? t`${plural(left, { one: 'Il reste # caractère', other: 'Il reste # caractères' })}`
      : t`${plural(-left, { one: '# caractère de trop', other: '# caractères de trop' })}`;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text === '' ? '' : words), pause);
    return () => clearTimeout(timer);
  }, [text, words]);
  return (
    <>
      <p id={id} className={left < 0 ? 'left num wrong' : 'left num'}>
        {words}
      </p>
      <p className="vh" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
