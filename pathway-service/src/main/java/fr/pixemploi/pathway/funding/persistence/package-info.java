/** Reads the file of fundings. Serves the domain only. */
@NullMarked
package fr.pixemploi.pathway.funding.persistence;

import org.jspecify.annotations.NullMarked;
