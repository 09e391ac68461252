/** Kinds of personal identifiers that must not be public. */
export type Kind =
  | 'mobile'
  | 'landline'
  | 'id-number'
  | 'bank-card'
  | 'plate'
  | 'email'
  | 'home-address'
  | 'illness'
  | 'school-class';

/** Where a detector saw something, in the text that it was given; `shown` is masked. */
export interface Sighting {
  kind: Kind;
  start: number;
  end: number;
  shown: string;
}

/** What is public by the city's own settings. */
export interface Contacts {
  /** Digits of phone numbers. */
  phones: ReadonlySet<string>;
  /** Addresses in lower case, without underscores, which emphasis may take away. */
  emails: ReadonlySet<string>;
}
