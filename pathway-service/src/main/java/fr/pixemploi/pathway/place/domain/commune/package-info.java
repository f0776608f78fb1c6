/** Communes, and what an address says of where it is. Values only. */
@NullMarked
package fr.pixemploi.pathway.place.domain.commune;

import org.jspecify.annotations.NullMarked;
