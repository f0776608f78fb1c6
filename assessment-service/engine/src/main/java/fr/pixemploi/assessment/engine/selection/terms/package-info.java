/**
 * What the next question depends on besides the bank, and what comes out: a campaign's rules, what a person can do with, where the sitting
 * stands; the choice, or why an item is not to be asked.
 */
@NullMarked
package fr.pixemploi.assessment.engine.selection.terms;

import org.jspecify.annotations.NullMarked;
