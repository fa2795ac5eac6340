import type { I18n } from '@lingui/core';
import type { Pair } from '../../contract/figure.ts';
import type { Setting } from '../../contract/frame.ts';
import type { Formats } from '../words/format.ts';

/** A language and its numbers. */
export interface Words {
  readonly i18n: I18n;
  readonly format: Formats;
}

/** What a figure is told with: words, what surrounds the page, and the filters it is looked at through. */
export interface Telling extends Words {
  readonly frame: Setting;
  readonly filters: {
    readonly theme: string | null;
    /** Cohorts of each side whose union is looked at; empty: the whole. */
    readonly cohorts: Pair<readonly string[]>;
  };
}
