interface Palette {
  sky: string;
  land: string;
  line: string;
  warm: string;
}

export const palettes: readonly Palette[] = [
  { sky: '#eef4f1', land: '#5b8a72', line: '#24473a', warm: '#d9822b' },
  { sky: '#f8efe2', land: '#8c6a4f', line: '#4a3222', warm: '#c8452f' },
  { sky: '#e9f0f8', land: '#4f79a6', line: '#213b57', warm: '#e0a92e' },
];

/** A drawing on a canvas of 480 by 320, in the colours of a palette; `at` is somewhere near its middle. */
interface Drawing {
  name: string;
  alt: string;
  raster?: 'webp' | 'png';
  draw(palette: Palette, at: number): string;
}

/** What the sample's pictures show. */
export const drawings: readonly Drawing[] = [
  {
    name: 'hills',
    alt: '远处两座青山，太阳刚刚升到山口',
    draw: ({ land, line, warm }, at) =>
      `<circle cx="${at}" cy="110" r="36" fill="${warm}"/><path d="M0 320 140 140 280 320z" fill="${land}"/><path d="M180 320 350 110 480 320z" fill="${line}"/>`,
  },
  {
    name: 'bridge',
    alt: '一座三孔石桥横在河上，水里有它的倒影',
    draw: ({ land, line }, at) =>
      `<path d="M0 200h480v24H0z" fill="${line}"/><path d="M${at - 150} 224a50 50 0 0 1 100 0zm100 0a50 50 0 0 1 100 0zm100 0a50 50 0 0 1 100 0z" fill="#fff"/><path d="M0 240h480v80H0z" fill="${land}"/>`,
  },
  {
    name: 'houses',
    alt: '一排高低不同的房子，其中一扇窗亮着灯',
    draw: ({ land, line, warm }, at) =>
      `<path d="M40 320V180l60-50 60 50v140zM180 320V140h100v180zM300 320V200l70-60 70 60v120z" fill="${land}"/><path d="M0 310h480v10H0z" fill="${line}"/><rect x="${at - 24}" y="170" width="36" height="40" fill="${warm}"/>`,
  },
  {
    name: 'books',
    alt: '三本书叠在一起，上面放着一副老花镜',
    draw: ({ land, line, warm }, at) =>
      `<path d="M110 250h260v40H110zm20-44h230v40H130z" fill="${land}"/><path d="M120 162h250v40H120z" fill="${warm}"/><g fill="none" stroke="${line}" stroke-width="8"><circle cx="${at - 40}" cy="130" r="28"/><circle cx="${at + 40}" cy="130" r="28"/><path d="M${at - 12} 130h24"/></g>`,
  },
  {
    name: 'umbrella',
    alt: '雨里撑开的一把红伞，伞下空着一个人的位置',
    draw: ({ line, warm }, at) =>
      `<path d="M${at - 120} 190a120 120 0 0 1 240 0z" fill="${warm}"/><path d="M${at} 190v90q0 24 28 20" fill="none" stroke="${line}" stroke-width="8"/><path d="M60 40v30m90-50v30m120-20v30m110-40v30" stroke="${line}" stroke-width="4"/>`,
  },
  {
    name: 'tree',
    alt: '一棵大树，树下有一条长椅',
    draw: ({ land, line }, at) =>
      `<circle cx="${at}" cy="120" r="90" fill="${land}"/><path d="M${at - 12} 190h24v110h-24z" fill="${line}"/><path d="M300 260h130v12H300zm14 12h10v34h-10zm92 0h10v34h-10z" fill="${line}"/>`,
  },
  {
    name: 'street-at-dusk',
    alt: '傍晚的街道，路灯照着三扇关上的门',
    raster: 'webp',
    draw: ({ land, line, warm }, at) =>
      `<path d="M0 120h480v200H0z" fill="${land}"/><path d="M70 180h60v110H70zm150 0h60v110h-60zm150 0h60v110h-60z" fill="${line}"/><path d="M${at} 90v200" stroke="${line}" stroke-width="8"/><circle cx="${at}" cy="84" r="22" fill="${warm}"/>`,
  },
  {
    name: 'river-in-the-morning',
    alt: '清晨的河面，一条小船靠在岸边',
    raster: 'png',
    draw: ({ land, line, warm }, at) =>
      `<circle cx="380" cy="80" r="30" fill="${warm}"/><path d="M0 180h480v140H0z" fill="${land}"/><path d="M${at - 90} 220h180l-30 44h-120z" fill="${line}"/>`,
  },
];
