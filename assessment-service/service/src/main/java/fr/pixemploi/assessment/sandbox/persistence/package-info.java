/** What is to be played, in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
