/**
 * How well answers fit the model: a person's answers (person fit, rapid guessing, patterns) and an item's between groups of people
 * (differential functioning). Facts with names and values for a jury or an analyst, never verdicts.
 */
@NullMarked
package fr.pixemploi.assessment.psychometrics.fit;

import org.jspecify.annotations.NullMarked;
