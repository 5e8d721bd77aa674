/** The foot of the laptop, a cup beside it, and the desk that they stand on. */
export const DeskTop = () => (
  <svg class="desk-top" viewBox="0 0 1000 62" aria-hidden="true">
    <path class="desk-board" d="M-12 42h1024v9H-12z" />
    <path class="desk-fill" d="M62 1.5h876l18 22a8 8 0 0 1-4 15H48a8 8 0 0 1-4-15z" />
    <path class="desk-ink" d="M62 1.5h876l18 22a8 8 0 0 1-4 15H48a8 8 0 0 1-4-15z" />
    <path class="desk-thin" d="M420 2c2 9 8 12 18 12h124c10 0 16-3 18-12" />
    <path class="desk-thin desk-cup" d="M966 6h26v28a7 7 0 0 1-7 7h-12a7 7 0 0 1-7-7zM992 13h5a7 7 0 0 1 0 16h-5" />
  </svg>
);
