/**
 * What a simulation is given: its settings, a simulated bank, and persons whose abilities are known.
 */
@NullMarked
package fr.pixemploi.assessment.engine.simulation.setting;

import org.jspecify.annotations.NullMarked;
