/** Pixels of every share picture: what sites that unfurl links ask for. */
export const pictureSize = { width: 1200, height: 630 };
