/** An arrow head that points on or back in the direction of reading. */
export const Chevron = ({ direction }: { readonly direction: 'previous' | 'next' }) => (
  <svg class="chevron" data-direction={direction} viewBox="0 0 12 12" aria-hidden="true">
    <path d="M4 1.5 8.5 6 4 10.5" />
  </svg>
);
