import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Button, ErrorSummary, Masked, OptionRow, Table } from '../index.ts';

it('a button never submits a form unless told', () => {
  expect(renderToStaticMarkup(<Button>Continuer</Button>)).toContain('type="button"');
  expect(renderToStaticMarkup(<Button type="submit">Continuer</Button>)).toContain('type="submit"');
});

it('an option is a native input inside its label', () => {
  const html = renderToStaticMarkup(<OptionRow type="radio" name="q" value="a" label="Très facile" />);
  expect(html).toMatch(/^<label[^>]*><input[^>]*type="radio"[^>]*\/?><span>Très facile<\/span><\/label>$/);
});

it('an error summary links each fault to its field', () => {
  const html = renderToStaticMarkup(
    <ErrorSummary title="Il manque une réponse" errors={[{ field: 'q1', message: 'Choisissez' }]} />,
  );
  expect(html).toContain('href="#q1"');
  expect(html).toContain('role="alert"');
});

it('a masked figure always carries its reason', () => {
  expect(renderToStaticMarkup(<Masked>Trop peu de réponses</Masked>)).toContain('Trop peu de réponses');
});

it('a table has a caption, column heads and row heads', () => {
  const html = renderToStaticMarkup(
    <Table
      caption="Parts"
      columns={[
        { key: 'label', label: 'Réponse' },
        { key: 'n', label: 'n', numeric: true },
      ]}
      rows={[{ id: 'a', label: 'Oui', n: 12 }]}
    />,
  );
  expect(html).toContain('<caption>Parts</caption>');
  expect(html).toContain('scope="row"');
  expect(html.match(/scope="col"/g)).toHaveLength(2);
});
