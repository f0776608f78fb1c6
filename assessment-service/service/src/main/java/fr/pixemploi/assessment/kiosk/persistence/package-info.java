/** Kiosks, codes, tokens and who is registered where, in PostgreSQL. */
@NullMarked
package fr.pixemploi.assessment.kiosk.persistence;

import org.jspecify.annotations.NullMarked;
