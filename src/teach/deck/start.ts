import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import '../../styles/whole.css';
import './deck.css';

/** Narrower than this (px), the page stays one to scroll, which reads better on a phone. */
const narrowest = 560;

/** Turns the page into slides; without it, and in narrow windows, the slides stand one below the other. */
function startDeck(): void {
  const style = document.querySelector<HTMLStyleElement>('#deck-style');
  if (!style || innerWidth < narrowest) return;
  style.media = 'all';
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const deck = new Reveal({
    width: 1280,
    height: 720,
    margin: 0.04,
    center: false,
    hash: true,
    slideNumber: 'c/t',
    transition: still ? 'none' : 'slide',
    backgroundTransition: 'none',
    scrollActivationWidth: 0,
    keyboard: { 83: () => deck.configure({ showNotes: !deck.getConfig().showNotes }) },
  });
  void deck.initialize();
}

startDeck();
