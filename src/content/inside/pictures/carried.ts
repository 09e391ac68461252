/** What a picture's file carries beside the pixels and what it takes to draw them. */
export interface Carried {
  /** Texts and notes of cameras and programs, unpacked. */
  blocks: Buffer[];
  /** Where the picture ends in its file. */
  end: number;
}
