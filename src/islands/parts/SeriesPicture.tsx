import BarPicture from './BarPicture.tsx';
import type { SeriesView } from './TaskComparison.tsx';

/** A series as a picture in plain HTML, where nobody operates it. */
const SeriesPicture: SeriesView = ({ series }) => <BarPicture series={series} />;

export default SeriesPicture;
