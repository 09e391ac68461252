// Preloaded into a build: its clock runs ahead by `SHIFT_DAYS` days. All else of Date stays as it is.
const ahead = Number(process.env.SHIFT_DAYS ?? 0) * 86_400_000;
const Real = Date;
globalThis.Date = new Proxy(Real, {
  construct: (target, args, as) =>
    Reflect.construct(target, args.length === 0 ? [Real.now() + ahead] : args, as),
  apply: () => new Real(Real.now() + ahead).toString(),
  get: (target, name, self) => (name === 'now' ? () => Real.now() + ahead : Reflect.get(target, name, self)),
});
