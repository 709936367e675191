/** Asks for the page anew. What the reader has chosen is in its address, and stays. */
export const reload = () => location.reload();
