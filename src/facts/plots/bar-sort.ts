/** Orders in which a reader can see bars and tasks. */
export const barSorts = ['listed', 'highest', 'lowest', 'name'] as const;
export type BarSort = (typeof barSorts)[number];
