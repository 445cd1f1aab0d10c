import { Locale } from '../../lib/model/locale';
import { messagesFor } from '../../locales';

/** The languages to choose from, each by its own name, so that whoever needs it can find it. */
export const languageOptions = Locale.options.map((value) => ({ value, label: messagesFor(value)('common.ownName') }));
