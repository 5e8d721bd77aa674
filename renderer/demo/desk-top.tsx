/** The foot of the laptop, and the desk that it stands on. */
export const DeskTop = () => (
  <svg class="desk-top" viewBox="0 0 1000 72" aria-hidden="true">
    <path class="desk-fill" d="M46 1.5h908l36 22a8 8 0 0 1-4 15H14a8 8 0 0 1-4-15z" />
    <path class="desk-ink" d="M46 1.5h908l36 22a8 8 0 0 1-4 15H14a8 8 0 0 1-4-15z" />
    <path class="desk-thin" d="M420 2c2 9 8 12 18 12h124c10 0 16-3 18-12" />
    <path class="desk-ground" d="M-40 45h1080" />
  </svg>
);
