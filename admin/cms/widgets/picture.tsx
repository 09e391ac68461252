import { useState } from 'react';
import { pickMedia, useAddress } from '../media/index.ts';
import { type ControlProps, textOf } from './control-props.ts';

/** Narrower than this, a picture is blurred on a wide page; the site draws it at up to 1,600 pixels. */
const WIDE_ENOUGH = 960;

/** A picture: chosen or uploaded, shown whole and as lists crop it, with a warning when it is too small. */
export const PictureControl = ({ field, value, onChange, id }: ControlProps) => {
  const path = textOf(value);
  const address = useAddress(path);
  const [size, setSize] = useState<{ width: number; height: number } | undefined>(undefined);
  const choose = async () => {
    const picked = await pickMedia(true);
    if (picked !== undefined) onChange(picked);
  };
  const action = path === '' ? '选择或上传图片' : '换一张';
  return (
    <div className="desk-picture">
      {address ? (
        <div className="desk-crops">
          <figure>
            <img
              src={address}
              alt=""
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setSize({ width: naturalWidth, height: naturalHeight })
              }
            />
            <figcaption>整幅</figcaption>
          </figure>
          <figure className="crop">
            <img src={address} alt="" />
            <figcaption>列表里裁成 16∶9</figcaption>
          </figure>
        </div>
      ) : null}
      <p>
        {path === '' ? '还没有图片' : path}
        {size ? `（${size.width}×${size.height}）` : ''}
      </p>
      {size && !path.endsWith('.svg') && size.width < WIDE_ENOUGH ? (
        <p className="desk-warning">
          图片只有 {size.width} 像素宽，在大屏幕上会发虚；最好用 1600 像素以上的原图。
        </p>
      ) : null}
      <span>
        <button
          id={id}
          type="button"
          aria-label={action}
          aria-describedby={`${id}-hint`}
          onClick={() => void choose()}
        >
          {action}
        </button>
        {path !== '' && !field.required ? (
          <button type="button" className="quiet" onClick={() => onChange(undefined)}>
            去掉图片
          </button>
        ) : null}
      </span>
    </div>
  );
};
