import { pickMedia } from '../media/index.ts';
import { type ControlProps, textOf } from './control-props.ts';

/** A file to download: chosen or uploaded. */
export const FileControl = ({ value, onChange, id }: ControlProps) => {
  const path = textOf(value);
  const choose = async () => {
    const picked = await pickMedia(false);
    if (picked !== undefined) onChange(picked);
  };
  return (
    <div className="desk-picture">
      <p>{path === '' ? '还没有文件' : path}</p>
      <button id={id} type="button" aria-describedby={`${id}-hint`} onClick={() => void choose()}>
        {path === '' ? '选择或上传文件' : '换一个'}
      </button>
    </div>
  );
};
