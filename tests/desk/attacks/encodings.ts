/** Ways to write a path that a careless reader takes for another one. */
export const encodings: Readonly<Record<string, (path: string) => string>> = {
  plain: (path) => path,
  'dots encoded': (path) => path.replaceAll('.', '%2e'),
  'dots in capitals': (path) => path.replaceAll('.', '%2E'),
  'dots encoded twice': (path) => path.replaceAll('.', '%252e'),
  'slashes encoded': (path) => path.replaceAll('/', '%2f'),
  'slashes encoded twice': (path) => path.replaceAll('/', '%252f'),
  backslashes: (path) => path.replaceAll('/', '\\'),
  'backslashes encoded': (path) => path.replaceAll('/', '%5c'),
  'overlong dots': (path) => path.replaceAll('.', '%c0%ae'),
  'full-width dots': (path) => path.replaceAll('.', '%ef%bc%8e'),
  'dots with a null': (path) => `${path}%00.html`,
  'dots with a parameter': (path) => path.replaceAll('../', '..;/'),
  'doubled dots': (path) => path.replaceAll('../', '....//'),
  'a question mark': (path) => `${path}?.css`,
};
