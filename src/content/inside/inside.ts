/** A piece of a file's text, and where in the file it stands. */
export interface Part {
  /** `第3页`, `工作表“名单”第2行`; empty for a file that is text itself. */
  where: string;
  text: string;
}

/** What a media file says beside what it shows. */
export interface Inside {
  parts: readonly Part[];
  /** True for a picture, a film or a document's photograph that tells where it was taken. */
  located: boolean;
  /** True for a picture with anything a camera or a program wrote about it. */
  described: boolean;
  /** Why the file cannot be read, in Chinese; undefined when it can. */
  fault?: string;
}

export const nothing: Inside = { parts: [], located: false, described: false };

export const words = (parts: readonly Part[]): Inside => ({ ...nothing, parts });

export const unreadable = (fault: string): Inside => ({ ...nothing, fault });
