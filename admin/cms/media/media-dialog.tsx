import { useEffect, useState } from 'react';
import { fold } from '../../../src/find/search/fold.ts';
import { DeskError } from '../api/index.ts';
import { openDialog } from '../dialog/index.ts';
import { isPicture, type MediaFile, readFiles, upload } from './files.ts';

/** Lets the editor choose a file or upload one; gives its path, or undefined. */
export const pickMedia = (picturesOnly: boolean): Promise<string | undefined> =>
  openDialog<string>(picturesOnly ? '选择图片' : '选择文件', (done) => (
    <MediaShelf picturesOnly={picturesOnly} onPick={done} />
  ));

interface Props {
  picturesOnly: boolean;
  onPick(path: string): void;
}

const SHOWN = 120;
const LARGE_BYTES = 3_000_000;

const MediaShelf = ({ picturesOnly, onPick }: Props) => {
  const [files, setFiles] = useState<MediaFile[] | undefined>(undefined);
  const [words, setWords] = useState('');
  const [message, setMessage] = useState('');
  useEffect(() => {
    readFiles().then(setFiles, (error: unknown) => setMessage(String(error)));
  }, []);
  const send = async (file: File | undefined) => {
    if (!file) return;
    setMessage(file.size > LARGE_BYTES ? '文件较大，正在上传，请稍候……' : '正在上传……');
    try {
      onPick((await upload(file, files ?? [])).path);
    } catch (error) {
      setMessage(error instanceof DeskError ? error.message : '没有上传成功，请再试一次');
    }
  };
  const wanted = fold(words);
  const shown = (files ?? []).filter(
    ({ path }) => (!picturesOnly || isPicture(path)) && fold(path).includes(wanted),
  );
  return (
    <>
      <div className="desk-shelf-tools">
        <label className="button primary">
          上传{picturesOnly ? '图片' : '文件'}
          <input
            type="file"
            accept={
              picturesOnly ? 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/svg+xml' : undefined
            }
            onChange={(event) => void send(event.target.files?.[0])}
          />
        </label>
        <input
          type="search"
          aria-label="按文件名查找"
          placeholder="按文件名查找"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <p role="status">{message || (files ? `共 ${shown.length} 个文件` : '正在读取……')}</p>
      <ul className="desk-shelf">
        {shown.slice(0, SHOWN).map((file) => (
          <li key={file.path}>
            <button type="button" onClick={() => onPick(file.path)}>
              {file.stamp ? (
                <img src={file.stamp} alt="" loading="lazy" />
              ) : (
                <span className="sheet">{file.path.split('.').at(-1)}</span>
              )}
              <span>{file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
