import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown instead, once. */
  readonly broken: ReactNode;
}

/**
 * A page that broke (an extension or a translator took its elements away) gives way to what can still be said. React
 * has no other way to catch what a drawing throws.
 */
export class PageGuard extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.broken : this.props.children;
  }
}
