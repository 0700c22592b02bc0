// All that the pages are made of. Prose comes as HTML from the server, so every element is known from the start.
import './styles/index.css';

import './anchors/anchors';
import './enter/enter';
import './pairs/pairs';
import './place/place';

import './answer/answer';
import './answer-choices/answer-choices';
import './blanks/blanks';
import './calibration/calibration';
import './choice/choice';
import './confidence/confidence';
import './connection/connection';
import './contents/contents';
import './copy-link/copy-link';
import './countdown/countdown';
import './drag-number/drag-number';
import './effects/effects';
import './glyph/glyph';
import './halftone/halftone';
import './histograms/histograms';
import './interview-clock/interview-clock';
import './line-chart/line-chart';
import './match/match';
import './math/math';
import './multiples/multiples';
import './number-field/number-field';
import './order/order';
import './pick/pick';
import './read-aloud/read-aloud';
import './saturation/saturation';
import './score/score';
import './segmented/segmented';
import './slider/slider';
import './slopes/slopes';
import './strip/strip';
import './theme-toggle/theme-toggle';
import './trend/trend';
import './worked-example/derivation';
import './worked-example/network';

// The faces of every page are fetched while the server still prepares its first answer.
for (const face of ['480 58px "Literata Variable"', '15px "Golos Text Variable"']) void document.fonts.load(face, 'Aя');
