/** Whole tests played by simulated persons whose abilities are known, so that a way of testing can be judged before anybody sits it. */
@NullMarked
package fr.pixemploi.assessment.engine.simulation;

import org.jspecify.annotations.NullMarked;
