/** Imports of the catalogue. Pure Java; must not know how files are read or where rows stand. */
@NullMarked
package fr.pixemploi.pathway.catalogue.domain.run;

import org.jspecify.annotations.NullMarked;
