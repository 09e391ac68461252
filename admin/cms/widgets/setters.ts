type Setter = (value: unknown) => void;

const setters = new Map<string, Setter>();

/** Lets other parts of the form fill a field while it is on the page. */
export function setterOf(name: string, set: Setter): () => void {
  setters.set(name, set);
  return () => {
    if (setters.get(name) === set) setters.delete(name);
  };
}

/** Fills fields of the form on the page; those that it does not have are left out. */
export function fillForm(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) setters.get(name)?.(value);
}
