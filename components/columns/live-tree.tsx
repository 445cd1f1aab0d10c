import { Button, Tree } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { AuditReport } from '../../lib/model/audit-report';
import { useMessages } from '../language/messages';
import { ColumnMark } from './column-mark';
import { type ColumnNode, columnTrees } from './column-tree';
import { useSteady } from './use-steady';

interface TreeItem {
  key: string;
  title: string;
  node: ColumnNode | null;
  children: TreeItem[];
}

const itemOf = (node: ColumnNode): TreeItem => ({
  key: node.key,
  title: node.name,
  node,
  children: node.children.map(itemOf),
});

/** The column trees as they fill in. While the pointer is on them, new columns wait behind a bar. */
export function LiveTree({ report, height }: { report: AuditReport; height: number }) {
  const t = useMessages();
  const [isHeld, setHeld] = useState(false);
  const { shown, held, release } = useSteady(report.columns, isHeld);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo<TreeItem[]>(
    () =>
      columnTrees(shown).map(({ section, nodes, count }) => ({
        key: section,
        title: t('common.sectionCount', { section: t(`common.section.${section}`), count }),
        node: null,
        children: nodes.map(itemOf),
      })),
    [shown, t],
  );
  const parents = useRef<string[]>([]);
  parents.current = [];
  const collect = (item: TreeItem) => {
    if (item.children.length) parents.current.push(item.key);
    item.children.forEach(collect);
  };
  items.forEach(collect);

  return (
    <section
      className="live-tree"
      aria-label={t('common.columnTree')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {held > 0 && (
        <Button block type="dashed" onClick={release}>
          {t('common.newColumns', { count: held })}
        </Button>
      )}
      <Tree<TreeItem>
        virtual
        height={height}
        treeData={items}
        selectable={false}
        expandedKeys={parents.current.filter((key) => !collapsed.has(key))}
        onExpand={(expanded) => setCollapsed(new Set(parents.current.filter((key) => !expanded.includes(key))))}
        blockNode
        titleRender={({ title, node }) => (
          <span className="tree-row">
            <span className={node ? 'tree-name' : 'tree-name tree-section'} title={title}>
              {title}
            </span>
            {node?.column && <ColumnMark column={node.column} isAuditOpen />}
          </span>
        )}
      />
    </section>
  );
}
