/** The mark of a favourite. */
export const Star = () => (
  <svg class="star" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 1.8l2.5 5.3 5.8.8-4.2 4 1 5.8-5.1-2.8-5.1 2.8 1-5.8-4.2-4 5.8-.8z" />
  </svg>
);
