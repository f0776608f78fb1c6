/** Figures of items in PostgreSQL, read only. */
@NullMarked
package fr.pixemploi.assessment.itemhealth.persistence;

import org.jspecify.annotations.NullMarked;
