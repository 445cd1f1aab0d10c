import type { PageIndex } from '../page-index';
import { decodeText } from './entities';
import { MAY_HIDE, ON_CLICK, ON_LOAD, type SourceReader, scan } from './scan';
import type { ListedName, Tag } from './tags';

/** Where `<title>` and `<meta>` stand: broken markup moves them out of the head. */
const AROUND_HEAD = new Set(['html', 'head', 'body']);

/** The index of a page's source, made while the source is read: a tree in between would cost as much as the reading. */
export function indexSource(html: string): PageIndex {
  const indexer = new Indexer(html);
  scan(html, indexer);
  return indexer.done();
}

class Indexer implements SourceReader {
  private readonly index: PageIndex = {
    els: [],
    parent: [],
    end: [],
    text: '',
    textStart: [],
    textEnd: [],
    runStart: [],
    runEl: [],
    runText: [],
    runFrom: [],
    runTo: [],
    links: [],
    linkStart: [],
    linkEnd: [],
    linkChars: [0],
    scripts: [],
    head: [],
    bases: [],
    styles: [],
    hiding: [],
    clicked: [],
    loading: [],
    named: new Map(),
    unseen: [],
    sections: [],
    body: -1,
    kept: [],
  };
  private written = '';
  private length = 0;
  /** White space owed before the next text: '', ' ' or '\n'. */
  private owed = '';
  private current = -1;
  private openLink = -1;
  /** Text since the last element or comment: from one place to another, behind what stood before a stray end tag. */
  private pending = '';
  private pendingFrom = 0;
  private pendingTo = 0;
  /** Open elements from the first unseen one on. */
  private readonly inside: Tag[] = [];
  /** The unseen element whose text is asked for. */
  private script: PageIndex['scripts'][number] | null = null;
  private title: PageIndex['head'][number] | null = null;
  private inStyle = false;

  constructor(private readonly html: string) {}

  open(tag: Tag, attribs: Record<string, string>, marks: number): void {
    if (this.inside.length > 0) {
      this.inside.push(tag);
      return;
    }
    this.flush();
    const { name } = tag;
    const { index, current } = this;
    if (marks & ON_LOAD) index.loading.push(attribs.onload ?? attribs.onerror ?? '');
    if (tag.isUnseen || name === 'br') {
      index.unseen.push({ el: current, name });
      if (name === 'br') this.owed = '\n';
      else this.openUnseen(tag, attribs);
      return;
    }
    if (tag.isBlock) this.owed = '\n';
    const el = index.els.length;
    index.els.push({ name, attribs });
    index.parent.push(current);
    index.textStart.push(this.length);
    index.textEnd.push(this.length);
    index.end.push(el + 1);
    index.runFrom.push(index.runStart.length);
    index.runTo.push(index.runStart.length);
    index.linkStart.push(index.links.length);
    if (name === 'a') {
      if (this.openLink < 0) {
        this.openLink = el;
        index.links.push(el);
      }
    } else if (name === 'meta') {
      if (this.isAroundHead()) index.head.push({ name, attribs, text: '' });
    } else if (name === 'body') {
      if (index.body < 0) index.body = el;
    } else if (name === 'base') index.bases.push({ name, attribs });
    index.linkEnd.push(index.links.length);
    if (marks !== 0) {
      if (marks & MAY_HIDE) index.hiding.push(el);
      if (marks & ON_CLICK) index.clicked.push(el);
    }
    if (tag.listed !== null) this.list(tag.listed, el);
    this.current = el;
  }

  private list(name: ListedName, el: number): void {
    const known = this.index.named.get(name);
    if (known) known.push(el);
    else this.index.named.set(name, [el]);
  }

  private openUnseen(tag: Tag, attribs: Record<string, string>): void {
    const { index, current } = this;
    const { name } = tag;
    this.inside.push(tag);
    if (name === 'script') {
      this.script = { el: current, at: index.els.length, node: { name, attribs }, source: '' };
      index.scripts.push(this.script);
    } else if (name === 'title' && this.isAroundHead()) {
      this.title = { name, attribs, text: '' };
      index.head.push(this.title);
    } else if (name === 'style') this.inStyle = true;
  }

  close(tag: Tag): void {
    if (this.inside.length > 0) {
      this.inside.pop();
      if (this.inside.length === 0) {
        this.script = null;
        this.title = null;
        this.inStyle = false;
      }
      return;
    }
    if (tag.name === 'br') return;
    this.flush();
    const { index, current: el } = this;
    index.end[el] = index.els.length;
    index.textEnd[el] = this.length;
    index.linkEnd[el] = index.links.length;
    index.runTo[el] = index.runStart.length;
    if (tag.isBlock) this.owed = '\n';
    if (this.openLink === el) {
      index.linkChars.push((index.linkChars.at(-1) ?? 0) + this.length - (index.textStart[el] ?? 0));
      this.openLink = -1;
    }
    this.current = index.parent[el] ?? -1;
  }

  text(from: number, to: number): void {
    if (this.inside.length > 0) {
      if (this.inside.length > 1) return;
      if (this.script !== null) this.script.source += this.html.slice(from, to);
      else if (this.inStyle) this.index.styles.push(this.html.slice(from, to));
      else if (this.title !== null) this.title.text += decodeText(this.html.slice(from, to));
      return;
    }
    if (this.pendingTo === from) {
      this.pendingTo = to;
      return;
    }
    if (this.pendingTo > this.pendingFrom)
      this.pending += decodeText(this.html.slice(this.pendingFrom, this.pendingTo));
    this.pendingFrom = from;
    this.pendingTo = to;
  }

  comment(): void {
    if (this.inside.length === 0) this.flush();
  }

  section(from: number, to: number): void {
    this.comment();
    const unseen = this.inside.at(-1)?.name;
    const around = unseen ?? this.index.els[this.current]?.name;
    const text = `<![CDATA[${this.html.slice(from, to)}]]>`;
    this.index.sections.push({
      el: unseen === undefined ? this.current : -1,
      text: around === undefined ? text : `<${around}>${text}</${around}>`,
    });
  }

  done(): PageIndex {
    this.flush();
    this.index.text = this.written;
    this.index.body = Math.max(0, this.index.body);
    return this.index;
  }

  private flush(): void {
    const { html, pendingFrom, pendingTo } = this;
    if (pendingTo === pendingFrom) return;
    this.pendingFrom = pendingTo;
    if (this.pending === '') {
      // Between most tags stands nothing but the white space of the source.
      let at = pendingFrom;
      while (at < pendingTo && isBlank(html.charCodeAt(at))) at++;
      if (at < pendingTo) this.take(decodeText(html.slice(pendingFrom, pendingTo)));
      else if (this.owed === '') this.owed = ' ';
      return;
    }
    const data = this.pending + decodeText(html.slice(pendingFrom, pendingTo));
    this.pending = '';
    this.take(data);
  }

  private take(data: string): void {
    const trimmed = data.trim();
    if (trimmed === '') {
      if (this.owed === '') this.owed = ' ';
      return;
    }
    if (this.owed === '' && trimmed.charCodeAt(0) !== data.charCodeAt(0)) this.owed = ' ';
    if (this.owed !== '' && this.length > 0) {
      this.written += this.owed;
      this.length++;
    }
    const text = UNTIDY.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
    this.index.runStart.push(this.length);
    this.index.runEl.push(this.current);
    this.index.runText.push(text);
    this.written += text;
    this.length += text.length;
    this.owed = trimmed.charCodeAt(trimmed.length - 1) === data.charCodeAt(data.length - 1) ? '' : ' ';
  }

  /** Whether nothing but html, head and body is open. */
  private isAroundHead(): boolean {
    for (let up = this.current; up >= 0; up = this.index.parent[up] ?? -1)
      if (!AROUND_HEAD.has(this.index.els[up]?.name ?? '')) return false;
    return true;
  }
}

/** White space to collapse. */
const UNTIDY = /\s\s|[^\S ]/;

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
