/**
 * What a file that a person sent holds, told as facts, or why it is refused. Large and whole:
 * {@link fr.pixemploi.assessment.bank.inspection.Inspection} is its one door, so that nobody reads a stranger's file past its
 * {@code Limits}; what a stranger sent goes through it in a process apart.
 */
@NullMarked
package fr.pixemploi.assessment.bank.inspection;

import org.jspecify.annotations.NullMarked;
