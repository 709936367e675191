/** Reloads the page. Its state is in the address, and stays. */
export const reload = () => location.reload();
