import { Button } from 'antd';
import { useMessages } from '../../../components/language/messages';
import { goTo } from '../../../components/page/route';
import { savePreferences } from '../../../components/preferences/preferences.browser';
import { StartForm } from '../../../components/start/start-form';

/** Three cards, once: what it does, what it never does, and a first audit. */
export function FirstRun() {
  const t = useMessages();
  return (
    <section className="first-run" aria-labelledby="first-run-title">
      <h1 id="first-run-title">{t('workbench.firstRun.title')}</h1>
      <div className="cards">
        {(['does', 'never'] as const).map((card) => (
          <article key={card} className="card">
            <h2>{t(`workbench.firstRun.${card}`)}</h2>
            <ul>
              {(['one', 'two', 'three', 'four'] as const).map((line) => (
                <li key={line}>{t(`workbench.firstRun.${card}Lines.${line}`)}</li>
              ))}
            </ul>
          </article>
        ))}
        <article className="card">
          <h2>{t('workbench.firstRun.start')}</h2>
          <StartForm address="" onStarted={(id) => goTo(['audits', id, 'overview'])} />
        </article>
      </div>
      <Button type="link" onClick={() => void savePreferences({ introductionSeen: true })}>
        {t('workbench.firstRun.skip')}
      </Button>
    </section>
  );
}
