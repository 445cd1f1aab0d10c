import { Modal } from 'antd';
import { useMessages } from '../language/messages';

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['o', 'visit'],
  ['/', 'search'],
  ['1 2 3', 'answer'],
  ['0', 'takeBack'],
  ['m', 'note'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const;

/** The keys that work in lists, shown by `?`. */
export function KeysHelp({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const t = useMessages();
  return (
    <Modal open={isOpen} onCancel={onClose} footer={null} title={t('common.keys.title')} width={420}>
      <dl className="keys">
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`common.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
