import { Input } from 'antd';
import { changeQuery, useRoute } from '../page/route';

/** Field that searches a page's list; its words stand in the address as `q`. `/` goes to it, by `id`. */
export function SearchField({ id, label }: { id: string; label: string }) {
  const { query } = useRoute();
  return (
    <Input.Search
      id={id}
      className="search"
      allowClear
      placeholder={label}
      aria-label={label}
      value={query.q ?? ''}
      onChange={(event) => changeQuery({ q: event.target.value })}
    />
  );
}
