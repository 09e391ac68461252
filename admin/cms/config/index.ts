/** Decap's configuration, derived from the model: the form can say what the model says, and nothing else. */
export { type BackendConfig, cmsConfig, formatOf } from './config.ts';
export { editedSettings, entryForm, isCollection, settingsForm } from './form.ts';
export { type FormField, type FormVariant, formField, formFields } from './form-field.ts';
export { listedFields, listSpecs } from './lists.ts';
export { type DrawnWidget, drawnWidgets } from './widgets.ts';
