/** The name of the desktop entry and of the icon, as the packages install them: by it Linux desktops know the program. */
export const DESKTOP_ENTRY = 'vertebreak';
