import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty state that teaches: a picture, one sentence, one button. */
export function NothingYet({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={sentence} className="nothing-yet">
      {children}
    </Empty>
  );
}
