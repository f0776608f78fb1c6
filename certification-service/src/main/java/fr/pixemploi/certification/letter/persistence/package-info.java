/** Letters as rows of PostgreSQL. */
@NullMarked
package fr.pixemploi.certification.letter.persistence;

import org.jspecify.annotations.NullMarked;
