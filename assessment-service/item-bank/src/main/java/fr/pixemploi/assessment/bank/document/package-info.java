/**
 * Files that items put before a person, made from an author's description; the same description makes the same bytes. Large and whole:
 * {@link fr.pixemploi.assessment.bank.document.Documents} is its one door, and every format reads the same {@code Spec}, which a cut
 * would open to all.
 */
@NullMarked
package fr.pixemploi.assessment.bank.document;

import org.jspecify.annotations.NullMarked;
