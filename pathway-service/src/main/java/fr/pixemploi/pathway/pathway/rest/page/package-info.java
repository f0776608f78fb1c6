/** A pathway on paper. May touch the domain. */
@NullMarked
package fr.pixemploi.pathway.pathway.rest.page;

import org.jspecify.annotations.NullMarked;
