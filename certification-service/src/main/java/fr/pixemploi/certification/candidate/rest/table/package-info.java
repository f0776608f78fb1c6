/** Tables of candidates: their columns, and templates to fill in. */
@NullMarked
package fr.pixemploi.certification.candidate.rest.table;

import org.jspecify.annotations.NullMarked;
