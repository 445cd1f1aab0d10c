import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  show(error: Error): ReactNode;
}

/** Keeps one broken part from blanking the page: shows what went wrong in its place. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? this.props.show(error) : this.props.children;
  }
}
