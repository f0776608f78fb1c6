/**
 * Ways of testing that a simulation compares: the joint posterior as in sittings, each competence on its own, one global ability.
 */
@NullMarked
package fr.pixemploi.assessment.engine.simulation.examiner;

import org.jspecify.annotations.NullMarked;
