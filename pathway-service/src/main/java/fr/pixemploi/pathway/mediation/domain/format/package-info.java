/**
 * What the two vocabularies of digital mediation may say, and what a record of theirs comes to. May touch java.* and the domain; must not
 * read files.
 */
@NullMarked
package fr.pixemploi.pathway.mediation.domain.format;

import org.jspecify.annotations.NullMarked;
