/** Use cases of tables of candidates. */
@NullMarked
package fr.pixemploi.certification.candidate.application.table;

import org.jspecify.annotations.NullMarked;
