import '@miroir/ui/parts.css';
import '../styles/pages.css';

export { SectionAbove } from '../sections/section-above.tsx';
export { TogetherPage } from '../sections/together-page.tsx';
export { AbovePages } from './above-pages.tsx';
export { AccessibilityPage } from './accessibility-page.tsx';
export { ClosedPage } from './closed-page.tsx';
export { CodePage } from './code-page.tsx';
export { Interrupted } from './interrupted.tsx';
export { NothingHere } from './nothing-here.tsx';
export { PrivacyPage } from './privacy-page.tsx';
export { ResultsPage } from './results-page.tsx';
export { ReviewPage } from './review-page.tsx';
export { SentPage } from './sent-page.tsx';
