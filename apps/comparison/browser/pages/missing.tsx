import { Trans } from '@lingui/react/macro';

/** An address that leads nowhere. */
export function MissingPage() {
  return (
    <main>
      <Missing />
    </main>
  );
}

/** The same within the frame: a question or a theme that this campaign does not have. */
export function Missing() {
  return (
    <>
      <h1 className="finding">
        <Trans>Cette page n’existe pas.</Trans>
      </h1>
      <p className="under">
        <a href="/comparison/">
          <Trans>Revenir à la vue d’ensemble</Trans>
        </a>
      </p>
    </>
  );
}
