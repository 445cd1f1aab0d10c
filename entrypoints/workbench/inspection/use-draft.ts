import { useEffect, useRef, useState } from 'react';

/** Long enough for a word to be finished. */
const REST_MS = 600;

/** Text that is kept once the person rests from typing, leaves the field or leaves the page. */
export function useDraft(kept: string, save: (text: string) => void) {
  const [text, setText] = useState(kept);
  const latest = useRef({ text, save });
  latest.current = { text, save };
  const saved = useRef(kept);
  const flush = () => {
    const now = latest.current;
    if (now.text === saved.current) return;
    saved.current = now.text;
    now.save(now.text);
  };
  useEffect(() => {
    const timer = setTimeout(flush, REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => flush, []);
  return { text, change: setText, flush };
}
