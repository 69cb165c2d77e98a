/** Pixels of every share picture: what sites that unfurl links ask for. */
export const pictureSize = { width: 1200, height: 630 };
/** Pixels of all jobs as tiles on such a picture, and of all jobs on two axes. */
export const tilesSize = { width: 1072, height: 256 };
export const chartSize = { width: 1072, height: 224 };

/** Pixels of the site's icon: for a home screen, and for systems that scale it. */
export const iconSizes = [180, 192, 512] as const;
