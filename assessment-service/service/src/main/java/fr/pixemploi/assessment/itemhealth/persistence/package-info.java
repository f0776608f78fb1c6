/** Figures of items in PostgreSQL, read only. May touch the domain; must not decide anything. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.persistence;

import org.jspecify.annotations.NullMarked;
