package dev.gradus.simulation;

/**
 * Names one figure on one page, for the runner: its newest request wins, and work is shared out
 * fairly first between learners' sessions, then between their figures.
 *
 * @param session whose page it is; compared by {@code equals}
 * @param figure which figure instance it is; compared by {@code equals}
 */
public record FigureKey(Object session, Object figure) {}
