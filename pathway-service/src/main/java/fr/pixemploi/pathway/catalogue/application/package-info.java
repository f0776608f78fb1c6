/** What can be asked of the catalogue. May touch the domain only. */
@NullMarked
package fr.pixemploi.pathway.catalogue.application;

import org.jspecify.annotations.NullMarked;
