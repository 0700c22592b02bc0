// All that the pages are made of. Prose comes as HTML from the server, so every element is known from the start.
import './styles/index.css';

import './anchors/anchors';
import './pairs/pairs';
import './place/place';

import './choice/choice';
import './contents/contents';
import './copy-link/copy-link';
import './drag-number/drag-number';
import './glyph/glyph';
import './halftone/halftone';
import './line-chart/line-chart';
import './math/math';
import './pick/pick';
import './segmented/segmented';
import './slider/slider';
import './slopes/slopes';
import './strip/strip';
import './theme-toggle/theme-toggle';

// The faces of every page are fetched while the server still prepares its first answer.
for (const face of ['480 58px "Literata Variable"', '15px "Golos Text Variable"']) void document.fonts.load(face, 'Aя');
