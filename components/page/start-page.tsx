import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { loadPreferences } from '../preferences/preferences.browser';
import { Theme } from '../theme/theme';
import { BrokenPage } from './broken-page';
import { ErrorBoundary } from './error-boundary';

// An extension's policy forbids `eval`, which zod would try for speed.
z.config({ jitless: true });

/** Shows an extension page once the person's preferences are known, so that nothing flashes in the wrong language. */
export async function startPage(page: ReactNode): Promise<void> {
  await loadPreferences();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Theme>
        <ErrorBoundary show={(error) => <BrokenPage error={error} />}>{page}</ErrorBoundary>
      </Theme>
    </StrictMode>,
  );
}
