import { Button, Input, InputNumber, Radio } from 'antd';
import { useId } from 'react';
import { removeAnswer, saveAnswer } from '../../../components/data/commands.browser';
import { useCommand } from '../../../components/data/use-command';
import { useKeys } from '../../../components/keys/use-keys';
import { formatInstant } from '../../../components/language/format';
import { useMessages } from '../../../components/language/messages';
import { Problem } from '../../../components/page/problem';
import { AnswerState, type InspectionEntry } from '../../../lib/model/answer';
import { answerWord } from '../../../lib/report/export/inspection-words';
import { useDraft } from './use-draft';

interface Props {
  auditId: string;
  entry: InspectionEntry;
  /** Faults that checks are certain of: an answer counts them in. */
  certain: number;
}

/** What the inspector found: the answer by one key, how often, and a note. Each change is kept at once. */
export function AnswerForm({ auditId, entry, certain }: Props) {
  const t = useMessages();
  const id = useId();
  const { run, problem } = useCommand();
  const { ruleId, answer, count, note } = entry;
  const isBonus = ruleId.startsWith('IND-BONUS-');
  const counts = isBonus ? answer === 'met' : answer === 'not-met';
  const save = (change: Partial<Pick<InspectionEntry, 'answer' | 'count' | 'note'>>) => {
    const { answer: state, ...rest } = { answer, count, note, ...change };
    if (!state) return;
    void run(() => saveAnswer(auditId, { ruleId, answer: state, ...rest, at: new Date().toISOString() }));
  };
  const draft = useDraft(note, (text) => save({ note: text }));
  const choose = (state: AnswerState) => {
    const counted = state === (isBonus ? 'met' : 'not-met');
    save({ answer: state, count: counted ? Math.max(1, certain) : 0, note: draft.text });
  };
  const takeBack = () => void run(() => removeAnswer(auditId, ruleId));
  useKeys({
    '1': () => choose('met'),
    '2': () => choose('not-met'),
    '3': () => choose('not-applicable'),
    '0': takeBack,
    m: () => document.getElementById(`${id}-note`)?.focus(),
  });
  return (
    <div className="answer">
      <fieldset className="answer-choice">
        <legend className="visually-hidden">{t('workbench.inspection.answer')}</legend>
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          value={answer}
          onChange={({ target }) => choose(target.value as AnswerState)}
          options={AnswerState.options.map((state, index) => ({
            value: state,
            label: (
              <>
                {answerWord(ruleId, state, t)} <kbd aria-hidden>{index + 1}</kbd>
              </>
            ),
          }))}
        />
        {answer && (
          <Button type="link" onClick={takeBack}>
            {t('workbench.inspection.takeBack')} <kbd aria-hidden>0</kbd>
          </Button>
        )}
      </fieldset>
      {counts && (
        <div className="field">
          <label htmlFor={`${id}-count`}>
            {isBonus ? t('workbench.inspection.achieved') : t('workbench.inspection.faults', { certain })}
          </label>
          <InputNumber
            id={`${id}-count`}
            value={count}
            min={1}
            max={9_999}
            precision={0}
            onChange={(value) => {
              if (value !== null) save({ count: value });
            }}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-note`}>
          {t('workbench.inspection.note')} <kbd aria-hidden>m</kbd>
        </label>
        <Input.TextArea
          id={`${id}-note`}
          value={draft.text}
          rows={4}
          maxLength={2_000}
          disabled={!answer}
          placeholder={t(answer ? 'workbench.inspection.noteHint' : 'workbench.inspection.answerFirst')}
          onChange={({ target }) => draft.change(target.value)}
          onBlur={draft.flush}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </div>
      {entry.answeredAt && (
        <p className="quiet">{t('workbench.inspection.answeredAt', { at: formatInstant(entry.answeredAt) })}</p>
      )}
      <Problem problem={problem} />
    </div>
  );
}
