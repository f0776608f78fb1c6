/** Whole tests played by simulated persons whose abilities are known, so that a way of testing can be judged before anybody sits it. May touch java.*, commons-math3 and the other adaptive packages; must not know files, JSON, people, clocks or databases. */
@NullMarked
package fr.pixemploi.assessment.engine.simulation;

import org.jspecify.annotations.NullMarked;
