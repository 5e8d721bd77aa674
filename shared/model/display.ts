/** The display that a break comes on, by the settings: besides these two, one by its name. */
export const IN_USE = 'in-use';
export const PRIMARY = 'primary';
