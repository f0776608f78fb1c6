/** Files that items put before a person, made from an author's description; the same description makes the same bytes. */
@NullMarked
package fr.pixemploi.assessment.bank.document;

import org.jspecify.annotations.NullMarked;
