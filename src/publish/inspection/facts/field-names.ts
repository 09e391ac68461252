type Attributes = Readonly<Record<string, string>>;

const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
/** Kinds of input that need no label: unseen, or named by their value. */
const UNLABELLED = /^(hidden|submit|reset|button|image)$/;

/** Finds the fields and buttons of a page that nothing names, while the page is read once. */
export class FieldNames {
  readonly #labels = new Set<string>();
  readonly #asking: { id: string | undefined; kind: string }[] = [];
  readonly #unnamed: string[] = [];
  #within = 0;
  #button: string | undefined;

  enter(name: string, attributes: Attributes): void {
    if (name === 'label') {
      this.#within += 1;
      if (attributes.for !== undefined) this.#labels.add(attributes.for);
    }
    const named = attributes['aria-label'] || attributes['aria-labelledby'] || attributes.title;
    if (name === 'button') this.#button = named ?? '';
    if (!FIELDS.has(name) || named || this.#within > 0 || UNLABELLED.test(attributes.type ?? '')) return;
    this.#asking.push({ id: attributes.id, kind: attributes.name ?? attributes.type ?? name });
  }

  say(text: string): void {
    if (this.#button !== undefined) this.#button += text;
  }

  leave(name: string): void {
    if (name === 'label') this.#within -= 1;
    if (name === 'button' && this.#button !== undefined) {
      if (this.#button.trim() === '') this.#unnamed.push('button');
      this.#button = undefined;
    }
  }

  /** To be asked at the end: a label may stand after its field. */
  nameless(): string[] {
    const fields = this.#asking.filter(({ id }) => id === undefined || !this.#labels.has(id));
    return [...this.#unnamed, ...fields.map(({ kind }) => kind)];
  }
}
