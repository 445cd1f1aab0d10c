import { useLayoutEffect, useState } from 'react';

const HEADER_PX = 40;

/** Height in px that a virtual table's body has in the box around it, followed as the window changes. */
export function useTableHeight(): { ref(box: HTMLDivElement | null): void; height: number } {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [height, setHeight] = useState(400);
  useLayoutEffect(() => {
    if (!box) return;
    const measure = () => setHeight(Math.max(160, box.clientHeight - HEADER_PX));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return { ref: setBox, height };
}
