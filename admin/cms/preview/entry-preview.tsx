import type { Map as ImmutableMap } from 'immutable';
import { Component, type ErrorInfo, type ReactNode, useEffect, useState } from 'react';
import { viewOf } from '../../../src/components/views/index.ts';
import { WithdrawnView } from '../../../src/components/views/WithdrawnView.tsx';
import { type AnyEntry, collections } from '../../../src/model/index.ts';
import { isCollection } from '../config/index.ts';
import { previewContext } from './context.ts';
import { usePictures } from './pictures.ts';
import { drawable } from './stand-ins.ts';

/** What Decap gives a preview, as far as it is used. */
interface Props {
  entry: ImmutableMap<string, unknown>;
  /** The frame that the preview is drawn in. */
  window: Window;
}

/** An entry as readers will see it, drawn by the site's own view, at the width of a phone or a desk. */
export const EntryPreview = ({ entry, window: frame }: Props) => (
  <>
    <Widths frame={frame} />
    <Guard key={String(entry.get('slug'))}>
      <Page entry={entryOf(entry)} />
    </Guard>
  </>
);

function entryOf(entry: ImmutableMap<string, unknown>): AnyEntry {
  const { collection, slug, path, data } = entry.toJS() as {
    collection: string;
    slug?: string;
    path?: string;
    data: Record<string, unknown>;
  };
  if (!isCollection(collection)) throw new Error(`no preview of ${collection}`);
  const { body, $source: _source, $list: _list, ...fields } = data;
  return {
    collection,
    slug: slug || 'new-entry',
    file: path ?? '',
    data: drawable(collections[collection].schema, fields),
    body: typeof body === 'string' ? body : '',
  } as AnyEntry;
}

const Page = ({ entry }: { entry: AnyEntry }) => {
  const pictures = usePictures(entry);
  const View = viewOf(entry);
  return (
    <main className="wrap page">
      {entry.data.withdrawn ? (
        <WithdrawnView entry={entry} />
      ) : (
        <View entry={entry} context={previewContext(pictures)} />
      )}
    </main>
  );
};

const PHONE = 390;
const DESKTOP = 1200;

/** Gives the frame itself a device's width, so that the site's styles answer as they do there. */
function scaleTo(frame: HTMLElement, width: number): void {
  const { clientWidth, clientHeight } = frame.parentElement ?? frame;
  const scale = Math.min(1, clientWidth / width);
  Object.assign(frame.style, {
    inlineSize: `${width}px`,
    blockSize: `${clientHeight / scale}px`,
    transformOrigin: '0 0',
    transform: `translateX(${Math.max(0, clientWidth - width * scale) / 2}px) scale(${scale})`,
  });
}

/** Switches the preview between a desk's width, made smaller to fit, and a phone's, with which it begins on a phone. */
const Widths = ({ frame }: { frame: Window }) => {
  const [phone, setPhone] = useState(window.innerWidth < DESKTOP / 2);
  useEffect(() => {
    const element = frame.frameElement as HTMLElement | null;
    const pane = element?.parentElement;
    if (!element || !pane) return;
    const adjust = () => scaleTo(element, phone ? PHONE : DESKTOP);
    const watcher = new ResizeObserver(adjust);
    watcher.observe(pane);
    return () => watcher.disconnect();
  }, [frame, phone]);
  return (
    <nav className="preview-widths" aria-label="预览宽度">
      {[false, true].map((narrow) => (
        <button
          key={String(narrow)}
          type="button"
          aria-pressed={phone === narrow}
          onClick={() => setPhone(narrow)}
        >
          {narrow ? '手机' : '电脑'}
        </button>
      ))}
    </nav>
  );
};

/** A view that cannot draw what is there says so, and the form beside it goes on. */
class Guard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }
  override componentDidUpdate(before: { children: ReactNode }) {
    if (this.state.failed && before.children !== this.props.children) this.setState({ failed: false });
  }
  override render() {
    return this.state.failed ? (
      <p className="notice">填到这一步还画不出预览，请接着填写。</p>
    ) : (
      this.props.children
    );
  }
}
