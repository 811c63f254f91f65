// What the drawn comparison of two looks like: a tree has no styles of its own, so whoever shows one brings them all.
import '../state-mark.css';
import '../alignment/aligned.css';
import './compare.css';
import '../alignment/side-by-side.css';
import '../../styles/rows.css';
import '../territory/duties.css';
import '../verdict-mark.css';
import '../indicators/matrix-row.css';
